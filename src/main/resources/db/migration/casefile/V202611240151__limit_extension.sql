-- Every party agreed to a longer mediation (R09). The days are working days where the limit counts those.
create table limit_extension (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null references case_file,
    round       integer     not null check (round > 0),
    days        integer     not null check (days > 0),
    reason      text        not null,
    agreed_by   text        not null,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null
);

create index limit_extension_case on limit_extension (case_number);

-- A case that a court entrusted counts from the day on which the committee confirmed that it takes it (R09).
alter table case_file
    add column court_confirmed_on date;
