create table assignment (
    id              bigint generated always as identity primary key,
    case_number     varchar(20) not null references case_file,
    round           integer     not null,
    tier            varchar(10) not null,
    committee       varchar(20) not null,
    proposed_person varchar(64),
    proposal_reason text        not null,
    proposed_at     timestamptz not null,
    person          varchar(64),
    reason          text,
    chosen_by       varchar(64),
    chosen_at       timestamptz,
    check ((chosen_by is null) = (chosen_at is null)),
    check (chosen_by is null or reason is not null),
    check (person is null or chosen_by is not null)
);

create index assignment_case on assignment (case_number, id);

create table declared_conflict (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null references case_file,
    person_id   varchar(64) not null,
    reason      text        not null,
    declared_by varchar(64) not null,
    declared_at timestamptz not null,
    unique (case_number, person_id)
);
