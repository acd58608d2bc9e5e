-- When each stage of a case began, round by round: its limit runs from here.
create table stage_clock (
    case_number varchar(20) not null references case_file,
    round       integer     not null,
    stage       varchar(64) not null,
    entered_at  timestamptz not null,
    primary key (case_number, round, stage)
);

-- Dates of open tasks that a person set by hand; they stay where they are when a limit moves.
create table kept_date (
    task_id  varchar(64) not null,
    property varchar(20) not null check (property in ('dueDate', 'followUpDate')),
    primary key (task_id, property)
);
