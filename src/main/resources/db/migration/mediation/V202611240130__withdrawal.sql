-- A side refused or ended the mediation, at whatever step (R03).
create table withdrawal (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null references case_file,
    round       integer     not null,
    tier        varchar(10) not null,
    left_by     varchar(12) not null,
    reason      text        not null,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null
);

create index withdrawal_case on withdrawal (case_number, id);
