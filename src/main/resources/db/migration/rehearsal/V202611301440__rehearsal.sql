-- A draft that was rehearsed against recorded cases: whose, how many, how far it is. Counts of kinds of differences overlap:
-- a case can take another path and miss a limit.
create table rehearsal_run (
    id               bigint        generated always as identity primary key,
    draft_id         bigint        not null,
    draft_title      varchar(200)  not null,
    asked_by         varchar(100)  not null,
    asked_at         timestamptz   not null,
    begun_at         timestamptz   not null,
    most             integer       not null check (most between 1 and 10000),
    registered_from  date,
    registered_until date,
    state            varchar(12)   not null check (state in ('RECORDING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    total            integer       not null default 0,
    done             integer       not null default 0,
    same             integer       not null default 0,
    incomparable     integer       not null default 0,
    other_path       integer       not null default 0,
    other_end        integer       not null default 0,
    limit_missed     integer       not null default 0,
    stuck            integer       not null default 0,
    answer_needed    integer       not null default 0,
    expected_seconds integer       not null,
    running_since    timestamptz,
    ended_at         timestamptz,
    -- By the database's clock: a node that is gone says nothing more.
    seen_at          timestamptz   not null default now(),
    cancel_asked     boolean       not null default false,
    problem          varchar(2000)
);

create index rehearsal_run_draft on rehearsal_run (draft_id, id);

-- One at a time in the whole county: it takes a processor for itself.
create unique index rehearsal_run_one on rehearsal_run ((true)) where state in ('RECORDING', 'RUNNING');

-- Cases that the draft carries another way, and those that cannot be compared. Ids of elements, moments and the names of
-- fields: nothing that anybody said.
create table rehearsal_case (
    run_id       bigint       not null references rehearsal_run on delete cascade,
    case_number  varchar(20)  not null,
    differences  varchar(100) not null,
    incomparable boolean      not null,
    result       text         not null,
    primary key (run_id, case_number)
);

-- The models as they were rehearsed, so that a difference can be opened when the draft has gone on.
create table rehearsal_flow (
    run_id   bigint       not null references rehearsal_run on delete cascade,
    process  varchar(255) not null,
    in_force text,
    draft    text,
    primary key (run_id, process)
);
