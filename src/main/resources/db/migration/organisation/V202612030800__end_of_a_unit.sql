-- A village that was merged into another, or a township, stays: its cases, its people's records and the figures point at it.
alter table organisation_unit add ended_on date;
alter table organisation_unit add check (level <> 'COUNTY' or ended_on is null);
