-- Who has how much work is asked before every assignment. A committee's closed cases grow without end, its open ones do not.
create index case_file_open on case_file (case_number) where standing <> 'CLOSED';
