-- What the engine knows of cases, under our own names: every statement of this module asks these two and no table of the engine
-- (ADR 0035). An upgrade of the engine that changes a column read here drops them first and lays them again.
create view open_task as
select task.id_ as id, running.business_key_ as case_number, flow.key_ as stage, flow.name_ as stage_name, task.name_ as step,
       task.assignee_ as assignee, task.create_time_::timestamptz as came_up_at, task.due_date_::timestamptz as due_at,
       (select string_agg(link.group_id_, ',' order by link.group_id_) from act_ru_identitylink link
        where link.task_id_ = task.id_ and link.type_ = 'candidate' and link.group_id_ is not null) as groups
from act_ru_task task
join act_ru_execution running on running.id_ = task.proc_inst_id_
join act_re_procdef flow on flow.id_ = task.proc_def_id_
where running.business_key_ is not null;
comment on view open_task is '案件的待办任务。The open tasks of cases.';

create view case_flow as
select running.business_key_ as case_number, flow.key_ as stage
from act_ru_execution running
join act_re_procdef flow on flow.id_ = running.proc_def_id_
where running.business_key_ is not null;
comment on view case_flow is '案件正在运行的流程。The flows that run for a case.';
