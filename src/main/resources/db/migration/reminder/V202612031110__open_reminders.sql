-- Reminders that are over stay for the record; what is looked for are the few that are not.
create index reminder_open on reminder (template, case_number) where settled_at is null;
