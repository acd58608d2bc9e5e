-- Whoever mediated left the case and nobody was named: the committee's people have it.
alter table case_file add column mediator_left boolean not null default false;
