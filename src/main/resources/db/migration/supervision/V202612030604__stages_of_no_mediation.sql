-- What was voided, merged or not accepted is no mediated case: its stages count in no time and in no limit.
alter table case_stage_fact add mediated boolean not null default true;
insert into case_fact_due (case_number)
select case_number from case_fact where ending in ('NOT_ACCEPTED', 'VOIDED', 'MERGED') order by 1;
