-- Papers of a case: scans, photos, identity papers. Name, digest and reasons are sealed under the key of the case. A paper that
-- was withdrawn stays, with who withdrew it and why.
create table case_paper (
    id                bigint generated always as identity primary key,
    version           bigint      not null,
    case_number       varchar(20) not null references case_file,
    kind              varchar(16) not null,
    type              varchar(8)  not null,
    name              text        not null,
    size              bigint      not null check (size > 0),
    digest            text        not null,
    -- A keyed hash of the file as it came, so that the same file twice is one paper; taken out with the people of the case.
    received_hash     varchar(64),
    added_by          varchar(64) not null,
    added_at          timestamptz not null,
    withdrawn_by      varchar(64),
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index case_paper_case on case_paper (case_number);
create unique index case_paper_once on case_paper (case_number, received_hash) where withdrawn_at is null;

-- What the papers hold, sealed under the key of the case; in a table of its own, so that no list reads it.
create table case_paper_content (
    paper_id bigint primary key references case_paper,
    sealed   bytea not null
);
-- It is noise to whoever compresses it.
alter table case_paper_content alter column sealed set storage external;
