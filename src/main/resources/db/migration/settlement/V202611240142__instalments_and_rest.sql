-- The parts in which an agreement is performed, each watched by itself (R18); one part where nobody agreed on more.
create table settlement_instalment (
    id             bigint generated always as identity primary key,
    agreement_id   bigint  not null references settlement_agreement,
    no             integer not null check (no > 0),
    due_on         date    not null,
    amount         numeric(12, 2),
    performance    varchar(12),
    performed_on   date,
    note           text,
    partly_on      date,
    partly_note    text,
    remedies_told  text,
    unique (agreement_id, no),
    check ((performance is not distinct from 'PERFORMED') = (performed_on is not null)),
    check ((performance is not distinct from 'REFUSED') = (remedies_told is not null)),
    check ((partly_on is null) = (partly_note is null))
);

insert into settlement_instalment (agreement_id, no, due_on, amount, performance, performed_on, note, remedies_told)
select id, 1, perform_by, amount, performance, performed_on, performance_note,
       case when performance = 'REFUSED' then performance_note end
from settlement_agreement where not performed_at_once;

-- What a partial agreement leaves open (R17). An instalment is urged before the last one is due.
alter table settlement_agreement
    add column open_rest text,
    add column rest_fate varchar(11),
    add check ((open_rest is null) = (rest_fate is null));

do $$
declare
    each record;
begin
    for each in select conname from pg_constraint
        where conrelid = 'settlement_agreement'::regclass and contype = 'c'
          and pg_get_constraintdef(oid) like '%urged_on > perform_by%'
    loop
        execute format('alter table settlement_agreement drop constraint %I', each.conname);
    end loop;
end $$;
