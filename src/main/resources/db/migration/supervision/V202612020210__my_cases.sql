-- What somebody has done, case by case, without reading what everybody else has.
create index submission_submitted_by on submission (submitted_by, case_number, submitted_at);
create index case_file_registered_by on case_file (registered_by);
