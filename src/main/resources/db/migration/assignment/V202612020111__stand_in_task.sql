-- Tasks that somebody has taken for a colleague who is away; what is not done when that is over goes back.
create table stand_in_task (
    task_id     varchar(64) primary key,
    case_number varchar(20) not null references case_file,
    absent      varchar(64) not null,
    stand_in    varchar(64) not null,
    taken_at    timestamptz not null
);
create index stand_in_task_case on stand_in_task (case_number);
