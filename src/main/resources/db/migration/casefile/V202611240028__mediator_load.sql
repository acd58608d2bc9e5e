create index case_mediator_committee on case_mediator (committee, person_id);
