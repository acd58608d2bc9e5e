-- The committee of a case is that of its tier: who was named there last, or the tier's own. The county centre is no industry committee.
insert into case_fact_due (case_number)
select fact.case_number from case_fact fact where fact.committee like 'C______' or fact.tier <> 'VILLAGE' order by 1;
