-- The time of an expert opinion or an appraisal does not count (R09): from when to when the clock of a case stood still.
create table clock_stop (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null references case_file,
    ground      varchar(20) not null,
    reason      text        not null,
    stopped_on  date        not null,
    stopped_by  varchar(64) not null,
    stopped_at  timestamptz not null,
    resumed_on  date,
    resumed_by  varchar(64),
    resumed_at  timestamptz,
    check (resumed_on >= stopped_on),
    check ((resumed_on is null) = (resumed_at is null))
);

create index clock_stop_case on clock_stop (case_number);

-- A clock cannot be stopped twice at once.
create unique index clock_stop_open on clock_stop (case_number) where resumed_on is null;
