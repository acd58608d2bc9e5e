-- An entry that was taken back stays in the ledger with its number, marked; a new one may follow it in the same round.
alter table ledger_entry add struck_at timestamptz;
alter table ledger_entry add struck_by varchar(64);
alter table ledger_entry add check ((struck_at is null) = (struck_by is null));
alter table ledger_entry drop constraint ledger_entry_case_number_round_key;
create unique index ledger_entry_round on ledger_entry (case_number, round) where struck_at is null;

-- The one change that a line can see: it is struck, once, and nothing else of it changes.
create function ledger_is_only_struck() returns trigger language plpgsql as
$$
begin
    if old.struck_at is null and new.struck_at is not null
        and to_jsonb(old) - 'struck_at' - 'struck_by' = to_jsonb(new) - 'struck_at' - 'struck_by' then
        return new;
    end if;
    raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

drop trigger ledger_entry_append_only on ledger_entry;
create trigger ledger_entry_append_only before delete on ledger_entry
    for each row execute function ledger_is_append_only();
create trigger ledger_entry_only_struck before update on ledger_entry
    for each row execute function ledger_is_only_struck();
