-- What the parties are told of the routes that remain is kept as a notice for each, once in a round (R02, R19).
alter table party_notice add round integer not null default 1 check (round > 0);
alter table party_notice alter round drop default;
alter table party_notice drop constraint party_notice_case_number_kind_position_key;
alter table party_notice add unique (case_number, kind, round, position);
