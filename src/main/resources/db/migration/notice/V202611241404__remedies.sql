-- Where performance is refused the parties are told of their remedies, once for each instalment (R18).
alter table party_notice add part integer not null default 0 check (part >= 0);
alter table party_notice alter part drop default;
alter table party_notice drop constraint party_notice_case_number_kind_round_position_key;
alter table party_notice add unique (case_number, kind, round, part, position);
