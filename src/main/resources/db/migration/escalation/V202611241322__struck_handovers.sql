-- A hand-over that was taken back before anybody acted on it stays, marked; a referral may be received again.
alter table handover add struck_at timestamptz;
alter table handover add struck_by varchar(64);
alter table handover add check ((struck_at is null) = (struck_by is null));
alter table county_referral add taken_back boolean not null default false;
