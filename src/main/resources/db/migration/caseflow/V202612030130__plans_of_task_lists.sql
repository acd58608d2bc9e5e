-- The engine joins what somebody may see to the tasks with "perms_ & 2 = 2". PostgreSQL takes an unknown expression to hold for one row
-- in two hundred and reads everything that the person may see once for each task: with 10,000 of them a list took 2.2 s instead of
-- 0.04 s (FirstPaintBench). Told how often it really holds, it looks each task up in the index. 2 reads a task or an instance,
-- 64 the tasks of a process, 512 its instances, 4096 its history.
create statistics act_ru_authorization_reads on (perms_ & 2) from act_ru_authorization;
create statistics act_ru_authorization_reads_tasks on (perms_ & 64) from act_ru_authorization;
create statistics act_ru_authorization_reads_instances on (perms_ & 512) from act_ru_authorization;
create statistics act_ru_authorization_reads_history on (perms_ & 4096) from act_ru_authorization;
