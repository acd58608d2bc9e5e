-- The first stage of a case is derived from its stages, for whoever asks the table by himself; the product asks for all of them.
alter table case_fact add stage varchar(64) generated always as (stages[1]) stored;

comment on column case_fact.stage is '所在的第一个环节。The first of them.';
