-- The first stage of a case is derived from its stages, for whoever asks the table by himself; the product asks for all of them.
alter table case_fact drop column stage;
alter table case_fact add stage varchar(64) generated always as (stages[1]) stored;
create index case_fact_open on case_fact (township) where closed_on is null;

comment on column case_fact.stages is '所在的全部环节，按先后。Every stage where an open case stands, in their order.';
comment on column case_fact.stage is '所在的第一个环节。The first of them.';
