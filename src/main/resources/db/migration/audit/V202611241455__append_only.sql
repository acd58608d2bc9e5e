-- The application's own role gets no right to change or delete in tables whose comment begins so.
comment on table audit_entry is 'append-only: who did and saw what';
comment on table audit_link is 'append-only: the chain over audit_entry';
