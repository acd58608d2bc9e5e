alter table declared_conflict add column tie varchar(10) not null default 'OTHER';
alter table declared_conflict alter column tie drop default;
comment on table declared_conflict is '利害关系申报。Mediators who disclosed that they are too close to a case to mediate it.';
