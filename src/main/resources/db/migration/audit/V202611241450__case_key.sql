-- One key for each case, wrapped by the master key, which is never in the database. A destroyed key stays as a row without
-- its secret: what it has sealed can never be read again.
create table case_key (
    id           bigint generated always as identity primary key,
    owner        varchar(80) not null unique,
    master       varchar(12) not null,
    wrapped      bytea,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
