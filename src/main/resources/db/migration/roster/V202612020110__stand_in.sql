-- Who does the work of somebody who is away: the login id of a colleague of the same committee.
alter table absence add column stand_in varchar(64);
create index absence_stand_in on absence (stand_in, last_day) where stand_in is not null;
