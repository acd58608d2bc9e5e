-- A search reads the newest first and goes on where the page before ended: each filter has the order behind it.
create index case_fact_by_day on case_fact (accepted_on desc, case_number desc);
create index case_fact_by_township on case_fact (township, accepted_on desc, case_number desc);
create index case_fact_by_village on case_fact (village, accepted_on desc, case_number desc);
create index case_fact_by_category on case_fact (township, category, accepted_on desc, case_number desc);
create index case_fact_by_closing on case_fact (closed_on, accepted_on desc, case_number desc) where closed_on is not null;
create index case_fact_by_standing on case_fact (standing, township, accepted_on desc, case_number desc) where standing <> 'CLOSED';

-- A part of a number is its beginning or its end: both are looked up, neither is looked for.
create index case_fact_number_from_start on case_fact (case_number varchar_pattern_ops);
create index case_fact_number_from_end on case_fact (reverse(case_number) text_pattern_ops);

create index case_mediator_login on case_mediator (login) where login is not null;
create index case_mediator_name on case_mediator (name);
