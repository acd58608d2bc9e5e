-- The last day of a follow-up was the day for which its visit is planned, before which nobody may pay it: every visit was late. It is
-- the last day of the visit's task now; whatever has a follow-up is written anew.
insert into case_fact_due (case_number)
select distinct case_number from case_stage_fact where stage = 'followUpCheck' and due_on is not null order by case_number;
