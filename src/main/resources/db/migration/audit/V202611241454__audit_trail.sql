-- Who did and saw what. Nothing here is ever changed: the triggers refuse it even to the owner of the tables, and the
-- application's own role has no right to it.
create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz  not null,
    actor   varchar(64)  not null,
    action  varchar(20)  not null,
    subject varchar(80)  not null,
    thing   varchar(120),
    details text
);

create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_actor on audit_entry (actor, id);

-- No foreign key: a deleted entry has to be found, not to be refused by a constraint that somebody could drop with it.
create table audit_link (
    position bigint      primary key,
    entry    bigint      not null unique,
    hash     varchar(64) not null
);

create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is never changed';
end $$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_stays();
create trigger audit_link_stays before update or delete or truncate on audit_link
    for each statement execute function audit_stays();
