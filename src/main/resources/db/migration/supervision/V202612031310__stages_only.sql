-- The first stage of a case is the first of its stages: kept beside them it was read by nobody.
alter table case_fact drop column stage;
create index case_fact_open on case_fact (township) where closed_on is null;

comment on column case_fact.stages is '所在的全部环节，按先后。Every stage where an open case stands, in their order.';
