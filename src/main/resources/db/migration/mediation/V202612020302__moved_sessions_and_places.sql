-- Why an appointment took the place of an earlier one; a category, for words could tell of somebody's health.
alter table appointment add moved_because varchar(16);
create index appointment_starts on appointment (starts_at);

-- Where a committee sits: rooms that several cases share. A place that is given up stays, with its name.
create table mediation_place (
    id        bigint generated always as identity primary key,
    version   bigint      not null,
    committee varchar(13) not null references committee (code),
    name      varchar(60) not null check (name <> ''),
    closed    boolean     not null default false
);

create unique index mediation_place_name on mediation_place (committee, name) where not closed;
