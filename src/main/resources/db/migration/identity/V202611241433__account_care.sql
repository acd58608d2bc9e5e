-- What was done to whose account, by whom, why, and how it was made sure that the person is who they say.
create table account_record (
    id              bigint generated always as identity primary key,
    done_at         timestamptz not null,
    done_by         varchar(64) not null,
    login           varchar(64) not null,
    act             varchar(16) not null,
    identity_check  varchar(16),
    note            varchar(500) not null
);

create index account_record_login on account_record (login, id);

create function account_record_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'the account records are append-only: % is refused', tg_op using errcode = 'restrict_violation';
end
$$;

create trigger account_record_append_only before update or delete on account_record
    for each row execute function account_record_is_append_only();

create trigger account_record_no_truncate before truncate on account_record
    for each statement execute function account_record_is_append_only();

-- Whose account is over. The account itself stays, so that nobody else ever gets its login id.
create table closed_account (
    login      varchar(64) primary key,
    closed_at  timestamptz not null
);
