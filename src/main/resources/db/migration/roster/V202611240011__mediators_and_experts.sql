create table mediator (
    id             varchar(20)  primary key check (id ~ '^[A-Z0-9][A-Z0-9-]*$'),
    name           varchar(40)  not null check (name <> ''),
    committee_code varchar(13)  not null references committee (code),
    specialities   varchar(4)[] not null default '{}',
    languages      varchar(20)[] not null default '{}',
    phone          varchar(20)  not null,
    full_time      boolean      not null,
    presiding_years integer     not null default 0 check (presiding_years between 0 and 60),
    appointed_on   date,
    left_on        date,
    -- checked when the transaction ends: one file may hand a login id from one person to another
    login_id       varchar(32)  constraint mediator_login unique deferrable initially deferred,
    check (left_on >= appointed_on)
);
create index mediator_committee on mediator (committee_code);
comment on table mediator is '人民调解员。People''s mediators.';

create table expert (
    id           varchar(20)  primary key check (id ~ '^[A-Z0-9][A-Z0-9-]*$'),
    name         varchar(40)  not null check (name <> ''),
    origin       varchar(30)  not null check (origin in ('OUTSTANDING_MIGRANT_WORKER', 'VETERAN', 'RETURNED_GRADUATE',
                                                          'RETIRED_CADRE', 'LEGAL_SERVICE_WORKER')),
    expertise    varchar(100) not null check (expertise <> ''),
    specialities varchar(4)[] not null default '{}',
    languages    varchar(20)[] not null default '{}',
    phone        varchar(20)  not null,
    appointed_on date,
    left_on      date,
    check (left_on >= appointed_on)
);
comment on table expert is '人民调解"智囊团"成员。The think tank of hired experts.';

create table absence (
    id          bigint generated always as identity primary key,
    mediator_id varchar(20)  not null references mediator (id),
    first_day   date         not null,
    last_day    date         not null,
    reason      varchar(100),
    check (last_day >= first_day)
);
create index absence_mediator on absence (mediator_id, last_day);
comment on table absence is '调解员请假。Days on which a mediator is away.';
