-- What belongs to no case and is counted with the cases: training of mediators, disputes prevented (domain.md 4.2).
create table activity_record (
    id          bigint generated always as identity primary key,
    kind        varchar(12) not null check (kind in ('TRAINING', 'PREVENTION')),
    unit_code   varchar(12) not null references organisation_unit,
    held_on     date        not null,
    topic       varchar(60) not null check (topic <> ''),
    times       integer     not null check (times between 1 and 999),
    people      integer     not null check (people between 0 and 99999),
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null,
    struck_by   varchar(64),
    struck_at   timestamptz,
    check ((struck_by is null) = (struck_at is null))
);
-- The same line is written once, also by two clerks at once; a struck one may be written anew.
create unique index activity_record_once on activity_record (kind, unit_code, held_on, topic) where struck_at is null;
create index activity_record_day on activity_record (held_on);
comment on table activity_record is '培训、预防纠纷登记。Training of mediators and disputes prevented.';
