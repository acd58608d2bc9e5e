-- What people are told about their work. No personal data: a case number, a step's name, a login or a group.
create table notice (
    id             bigint generated always as identity primary key,
    kind           varchar(20)  not null,
    case_number    varchar(20)  not null references case_file,
    task_id        varchar(64)  not null,
    step           varchar(255) not null,
    addressee_kind varchar(20)  not null,
    addressee      varchar(64)  not null,
    due_on         date         not null,
    raised_at      timestamptz  not null,
    settled_at     timestamptz,
    -- Once for a step and a kind, also when two nodes look at the same moment.
    unique (task_id, kind)
);

create index notice_addressee on notice (addressee_kind, addressee, raised_at);
create index notice_open on notice (id) where settled_at is null;
