-- The county reports who was mediated in the on-line room (domain.md 1), not who applied on line.
alter table case_fact add online boolean not null default false;
create trigger case_fact_due after insert or update or delete on mediation_session
    for each row execute function case_fact_is_due();
insert into case_fact_due (case_number) select distinct case_number from mediation_session where mode = 'ONLINE' order by 1;
