alter table party alter column name_hash set not null;
create index party_name_hash on party (name_hash);
create index party_id_number_hash on party (id_number_hash);
create index party_phone_hash on party (phone_hash);
