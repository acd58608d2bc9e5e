-- Cases whose dates are to be counted anew after a change of the holidays (R11). A row goes with the count that did it.
create table dates_to_count (
    case_number varchar(20) primary key references case_file,
    since       timestamptz not null
);
