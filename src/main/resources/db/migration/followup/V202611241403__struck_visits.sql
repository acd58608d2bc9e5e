-- A finding that was taken back stays, marked; the visit is planned anew under the same number.
alter table follow_up_visit add struck_at timestamptz;
alter table follow_up_visit add struck_by varchar(64);
alter table follow_up_visit add check ((struck_at is null) = (struck_by is null));
alter table follow_up_visit drop constraint follow_up_visit_case_number_round_visit_no_key;
create unique index follow_up_visit_no on follow_up_visit (case_number, round, visit_no) where struck_at is null;
