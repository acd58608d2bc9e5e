create table ledger_counter (
    township varchar(12) not null,
    year     integer     not null,
    last     integer     not null check (last > 0),
    primary key (township, year)
);

create table ledger_entry (
    id              bigint generated always as identity primary key,
    township        varchar(12) not null,
    entry_year      integer     not null,
    serial          integer     not null,
    case_number     varchar(20) not null references case_file,
    official_number varchar(60) not null,
    round           integer     not null check (round > 0),
    village         varchar(12) not null,
    category        varchar(4)  not null,
    failure_reason  text,
    problem         text        not null,
    claims          text,
    risk_level      varchar(10),
    suggestion      text,
    entered_at      timestamptz not null,
    entered_by      varchar(64),
    unique (township, entry_year, serial),
    unique (case_number, round)
);

create index ledger_entry_township on ledger_entry (township, entered_at);

-- A register that somebody can tidy up afterwards is none: whoever has the application's own login cannot change it either.
create function ledger_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function ledger_is_append_only();

create trigger ledger_entry_no_truncate before truncate on ledger_entry
    for each statement execute function ledger_is_append_only();
