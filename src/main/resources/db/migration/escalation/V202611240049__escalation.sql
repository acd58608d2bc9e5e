create table handover (
    id          bigint generated always as identity primary key,
    version     bigint      not null,
    case_number varchar(20) not null references case_file,
    round       integer     not null check (round > 0),
    from_tier   varchar(10) not null,
    to_tier     varchar(10) not null,
    cause       varchar(20) not null,
    reason      text,
    handed_by   varchar(64),
    handed_at   timestamptz not null,
    received_by varchar(64),
    received_at timestamptz,
    hard_case   boolean,
    note        text,
    check ((received_by is null) = (received_at is null) and (received_by is null) = (hard_case is null))
);

create index handover_case on handover (case_number, id);

create table county_referral (
    id                 bigint generated always as identity primary key,
    version            bigint      not null,
    case_number        varchar(20) not null references case_file,
    round              integer     not null check (round > 0),
    mode               varchar(12) not null,
    industry_committee varchar(20) not null,
    expert_wanted      boolean     not null,
    note               text,
    received_by        varchar(64) not null,
    received_at        timestamptz not null,
    expert             varchar(64),
    expert_question    text,
    expert_opinion     text,
    expert_advised_on  date,
    unique (case_number, round),
    check (expert is null or expert_wanted),
    check ((expert is null) = (expert_opinion is null) and (expert is null) = (expert_advised_on is null))
);

-- Nobody takes back what the parties were told (People's Mediation Law art. 26): no update reaches a row through the application.
create table route_notice (
    id           bigint generated always as identity primary key,
    case_number  varchar(20) not null references case_file,
    round        integer     not null check (round > 0),
    routes       text        not null check (routes <> ''),
    served_on    date        not null,
    served_how   varchar(12) not null,
    acknowledged boolean     not null,
    reason       text,
    recorded_by  varchar(64) not null,
    recorded_at  timestamptz not null,
    unique (case_number, round),
    check (acknowledged = (reason is null))
);
