-- What a county's own fields of forms say of a case: the newest value of each. The audit trail holds those before it.
create table further_particular (
    id          bigint generated always as identity primary key,
    case_number varchar(20)  not null references case_file,
    field       varchar(50)  not null,
    label       varchar(60)  not null,
    kind        varchar(10)  not null,
    personal    boolean      not null,
    content     text         not null,
    entered_by  varchar(64)  not null,
    entered_at  timestamptz  not null,
    unique (case_number, field)
);
