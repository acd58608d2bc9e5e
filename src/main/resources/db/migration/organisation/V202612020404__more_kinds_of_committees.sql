-- Committees of enterprises and institutions, and of social organisations (domain.md 4.2), each in a township.
do $$
declare
    each text;
begin
    for each in select conname from pg_constraint where conrelid = 'committee'::regclass and contype = 'c'
                and (pg_get_constraintdef(oid) like '%C[0-9]%' or pg_get_constraintdef(oid) like '%''VILLAGE''%'
                     or pg_get_constraintdef(oid) like '%like ''H%' or pg_get_constraintdef(oid) like '%~~ ''H%') loop
        execute format('alter table committee drop constraint %I', each);
    end loop;
end $$;
alter table committee add check (code ~ '^(C[0-9]{9}|C[0-9]{12}|H[0-9]{2}|Q[0-9]{3}|S[0-9]{3})$');
alter table committee add check (kind in ('VILLAGE', 'TOWNSHIP', 'ENTERPRISE', 'SOCIAL', 'COUNTY_INDUSTRY'));
alter table committee add check (case kind when 'COUNTY_INDUSTRY' then code like 'H%' when 'ENTERPRISE' then code like 'Q%'
                                 when 'SOCIAL' then code like 'S%' else code = 'C' || unit_code end);
