-- A step that was taken back: what was written with it stays, marked, and counts no more.
alter table mediation_session add struck_at timestamptz;
alter table mediation_session add struck_by varchar(64);
alter table mediation_session add check ((struck_at is null) = (struck_by is null));
alter table mediation_session drop constraint mediation_session_case_number_round_tier_session_no_key;
create unique index mediation_session_no on mediation_session (case_number, round, tier, session_no) where struck_at is null;

alter table session_outcome add struck_at timestamptz;
alter table session_outcome add struck_by varchar(64);
alter table session_outcome add check ((struck_at is null) = (struck_by is null));
