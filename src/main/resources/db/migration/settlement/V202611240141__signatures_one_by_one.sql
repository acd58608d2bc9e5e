-- Signatures arrive on different days and are recorded one by one (R14); agreements on personal status are signed on paper (R15).
-- A lapsed agreement may have some of its signatures, so the check that it has no seal makes way for one that it has no effect.
do $$
declare
    each record;
begin
    for each in select conname from pg_constraint
        where conrelid = 'settlement_agreement'::regclass and contype = 'c'
          and pg_get_constraintdef(oid) like '%lapsed_on IS NULL%sealed_on IS NULL%'
    loop
        execute format('alter table settlement_agreement drop constraint %I', each.conname);
    end loop;
end $$;

alter table settlement_agreement
    add column personal_status boolean not null default false,
    add column signed_on_paper boolean not null default false,
    add check (lapsed_on is null or (form = 'WRITTEN' and refused_by is null and effective_on is null)),
    add check (not personal_status or effective_on is null or form = 'ORAL' or signed_on_paper);
