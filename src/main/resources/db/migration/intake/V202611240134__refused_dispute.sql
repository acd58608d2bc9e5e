-- A dispute that was registered and not accepted (R02).
create table refused_dispute (
    case_number varchar(20) primary key references case_file,
    obstacle   varchar(30)  not null,
    reason     text         not null,
    right_body text         not null,
    basis      varchar(200) not null,
    decided_by varchar(64)  not null,
    decided_at timestamptz  not null
);
