-- An administrator's order to bring running cases to another version of their flow, or to try whether it would work.
create table migration_run (
    id                bigint generated always as identity primary key,
    process           varchar(255) not null,
    target_definition varchar(64)  not null,
    target_version    int          not null,
    kind              varchar(10)  not null,
    mapping           text         not null,
    reason            varchar(500) not null,
    state             varchar(20)  not null,
    ordered_by        varchar(64)  not null,
    ordered_at        timestamptz  not null,
    finished_at       timestamptz
);

create index migration_run_process on migration_run (process, id);
-- Two orders at once for one flow would each find half of the cases moved by the other.
create unique index migration_run_one_at_a_time on migration_run (process)
    where kind = 'MOVE' and state in ('RUNNING', 'PAUSED');

-- What became of each case. A row changes in the transaction that moves its case, so that none is moved twice or lost.
create table migration_case (
    id                bigint generated always as identity primary key,
    run               bigint      not null references migration_run,
    instance          varchar(64) not null,
    case_number       varchar(20),
    source_definition varchar(64) not null,
    source_version    int         not null,
    places            text        not null,
    places_then       text,
    state             varchar(10) not null,
    ground            varchar(20),
    chinese           text,
    english           text,
    attempts          int         not null default 0,
    done_at           timestamptz,
    unique (run, instance)
);

create index migration_case_state on migration_case (run, state, id);
create index migration_case_waiting on migration_case (attempts, id) where state = 'PENDING';
