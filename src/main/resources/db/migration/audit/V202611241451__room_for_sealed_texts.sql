-- A sealed text is longer than what it holds, and its length says little of it.
alter table party
    alter column name type text,
    alter column id_number type text,
    alter column phone type text,
    alter column address type text,
    alter column agent type text,
    alter column guardian type text,
    add column name_hash varchar(64),
    add column id_number_hash varchar(64),
    add column phone_hash varchar(64);
alter table case_file alter column place type text;
alter table submission alter column fields type text using fields::text;
