create table follow_up_visit (
    id                     bigint generated always as identity primary key,
    version                bigint      not null,
    case_number            varchar(20) not null references case_file,
    round                  integer     not null check (round > 0),
    planned_for            date        not null,
    brought_forward_reason text,
    brought_forward_by     varchar(64),
    brought_forward_at     timestamptz,
    visited_on             date,
    how                    varchar(12),
    performance_seen       varchar(16),
    satisfaction           integer check (satisfaction between 1 and 5),
    relapse                boolean,
    finding                text,
    wish                   varchar(20),
    visited_by             varchar(64),
    recorded_at            timestamptz,
    called_off_at          timestamptz,
    unique (case_number, round),
    check ((visited_on is null) = (visited_by is null) and (visited_on is null) = (wish is null)),
    check (visited_on is null or called_off_at is null)
);

create index follow_up_visit_planned on follow_up_visit (planned_for) where visited_on is null and called_off_at is null;
