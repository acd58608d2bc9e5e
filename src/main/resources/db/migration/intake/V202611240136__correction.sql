-- A registration that was a mistake: voided, merged or moved, with the reason; nothing is erased.
create table correction (
    id           bigint generated always as identity primary key,
    case_number  varchar(20) not null references case_file,
    kind         varchar(10) not null,
    into_case    varchar(20) references case_file,
    from_village varchar(12) not null,
    to_village   varchar(12),
    reason       text        not null,
    mended_by    varchar(64) not null,
    mended_at    timestamptz not null,
    check ((kind = 'MERGED') = (into_case is not null)),
    check ((kind = 'MOVED') = (to_village is not null)),
    check (into_case <> case_number)
);

create index correction_case on correction (case_number, id);
