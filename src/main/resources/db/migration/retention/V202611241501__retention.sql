-- How long each closed file is kept (domain: law is silent, the county's table decides), and that somebody proposed to
-- anonymise it.
create table case_retention (
    case_number varchar(20) primary key references case_file,
    version     bigint      not null,
    kept        varchar(10) not null,
    years       integer     not null check (years >= 0),
    closed_on   date        not null,
    kept_until  date,
    basis       varchar(60) not null,
    stale       boolean     not null default false,
    proposed_by varchar(64),
    proposed_at timestamptz,
    check ((kept = 'PERMANENT') = (kept_until is null)),
    check ((proposed_by is null) = (proposed_at is null))
);

create index case_retention_until on case_retention (kept_until);

-- A complaint or a suit is pending: the file stays, whatever its time.
create table retention_hold (
    id          bigint generated always as identity primary key,
    version     bigint      not null,
    case_number varchar(20) not null references case_file,
    reason      text        not null,
    set_by      varchar(64) not null,
    set_at      timestamptz not null,
    lift_reason text,
    lifted_by   varchar(64),
    lifted_at   timestamptz,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);

-- One at a time.
create unique index retention_hold_open on retention_hold (case_number) where lifted_at is null;
comment on table case_retention is '案卷保管期限。How long each closed file is kept.';
comment on table retention_hold is '暂缓匿名。What keeps a file beyond its time.';
