-- When the key of a closed file was destroyed. What finds its parties goes with it.
alter table case_file add anonymised_at timestamptz
    check (anonymised_at is null or standing = 'CLOSED');
alter table party alter column name_hash drop not null;
