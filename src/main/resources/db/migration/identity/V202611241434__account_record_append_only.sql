-- The application's own role gets no right to change or delete here; the trigger refuses the owner too.
comment on table account_record is 'append-only: what was done to whose account';
