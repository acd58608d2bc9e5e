-- A committee that was dissolved stays: its cases and its people's records point at it.
alter table committee add ended_on date;
