create table case_number_counter (
    year integer primary key,
    last integer not null check (last > 0)
);

create table case_file (
    case_number      varchar(20) primary key,
    version          bigint       not null,
    official_number  varchar(60)  not null unique,
    category         varchar(4)   not null,
    source           varchar(40)  not null,
    channel          varchar(40)  not null,
    village          varchar(12)  not null,
    township         varchar(12)  not null,
    across_townships boolean      not null,
    place            varchar(400),
    facts            text         not null,
    amount           numeric(12, 2),
    applied_at       timestamptz  not null,
    registered_at    timestamptz  not null,
    registered_by    varchar(64)  not null,
    tier             varchar(10)  not null,
    standing         varchar(10)  not null,
    round            integer      not null check (round > 0),
    people_involved  integer      not null check (people_involved > 0),
    ending           varchar(20),
    effective_on     date,
    closed_at        timestamptz,
    check (standing <> 'CLOSED' or (ending is not null and closed_at is not null))
);

create index case_file_township on case_file (township, standing);
create index case_file_registered_at on case_file (registered_at);

create table party (
    id          bigint generated always as identity primary key,
    case_number varchar(20)  not null references case_file,
    side        varchar(10)  not null,
    kind        varchar(12)  not null,
    name        varchar(120) not null,
    id_number   varchar(18),
    phone       varchar(20),
    address     varchar(400),
    agent       varchar(120),
    guardian    varchar(120)
);

create index party_case on party (case_number);

create table case_mediator (
    case_number varchar(20)  not null references case_file,
    position    integer      not null,
    person_id   varchar(64)  not null,
    login       varchar(64),
    name        varchar(120) not null,
    committee   varchar(20)  not null,
    tier        varchar(10)  not null,
    round       integer      not null,
    reason      text         not null,
    primary key (case_number, position)
);

create table submission (
    id           bigint generated always as identity primary key,
    case_number  varchar(20)  not null references case_file,
    process      varchar(64)  not null,
    element      varchar(128) not null,
    element_name varchar(255) not null,
    form         varchar(128),
    submitted_by varchar(64)  not null,
    submitted_at timestamptz  not null,
    fields       jsonb        not null
);

create index submission_case on submission (case_number, id);
