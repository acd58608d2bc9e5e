-- The mobile mediation room: after a visit the parties may have it come to them (R20).
alter table case_file add mobile_room boolean not null default false;

alter table appointment add mobile_place varchar(12);
alter table appointment add check ((mode = 'MOBILE') = (mobile_place is not null));
alter table mediation_session add mobile_place varchar(12);
alter table mediation_session add check ((mode = 'MOBILE') = (mobile_place is not null));
