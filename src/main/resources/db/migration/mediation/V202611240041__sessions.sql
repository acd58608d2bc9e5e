create table rights_notice (
    case_number varchar(20) not null references case_file,
    round       integer     not null,
    tier        varchar(10) not null,
    openness    varchar(10),
    given_by    varchar(64) not null,
    given_at    timestamptz not null,
    primary key (case_number, round, tier)
);

create table appointment (
    id          bigint generated always as identity primary key,
    case_number varchar(20)  not null references case_file,
    round       integer      not null,
    tier        varchar(10)  not null,
    starts_at   timestamp    not null,
    mode        varchar(10)  not null,
    place       varchar(400) not null,
    note        text,
    made_by     varchar(64)  not null,
    made_at     timestamptz  not null
);

create index appointment_case on appointment (case_number, round, tier, id);

create table mediation_session (
    id          bigint generated always as identity primary key,
    case_number varchar(20)  not null references case_file,
    round       integer      not null,
    tier        varchar(10)  not null,
    session_no  integer      not null check (session_no > 0),
    held_on     date         not null,
    mode        varchar(10)  not null,
    place       varchar(400) not null,
    present     text         not null,
    invited     text,
    notes       text         not null,
    recorded_by varchar(64)  not null,
    recorded_at timestamptz  not null,
    unique (case_number, round, tier, session_no)
);

create table session_outcome (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null references case_file,
    round       integer     not null,
    tier        varchar(10) not null,
    session_no  integer     not null,
    outcome     varchar(20) not null,
    reason      text,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null,
    check ((outcome = 'AGREED') = (reason is null))
);

create index session_outcome_case on session_outcome (case_number, id);
