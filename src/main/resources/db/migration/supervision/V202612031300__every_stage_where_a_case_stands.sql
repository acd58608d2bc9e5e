-- A case stands at each stage whose flow runs for it, at settlement and follow-up at once: counted by the first alone, the second had
-- fewer cases on the dashboard than on its diagram.
alter table case_fact add stages varchar(64)[] not null default '{}';
update case_fact set stages = array[stage] where stage is not null;
insert into case_fact_due (case_number) select case_number from case_fact where closed_on is null order by case_number;

comment on column case_fact.stages is '所在的全部环节，按先后。Every stage where an open case stands; the column stage is the first of them.';
