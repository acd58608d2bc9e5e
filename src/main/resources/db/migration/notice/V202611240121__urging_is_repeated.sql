-- An overdue performance is urged again and again (R18): the same kind of notice for the same task, each time once.
alter table notice
    add column times integer not null default 1 check (times > 0),
    drop constraint notice_task_id_kind_key,
    add unique (task_id, kind, times);
