-- A hard case is visited again 90 days after its agreement took effect (R20).
alter table follow_up_visit add visit_no integer not null default 1 check (visit_no between 1 and 2);
alter table follow_up_visit add not_before date;
alter table follow_up_visit drop constraint follow_up_visit_case_number_round_key;
alter table follow_up_visit add unique (case_number, round, visit_no);
