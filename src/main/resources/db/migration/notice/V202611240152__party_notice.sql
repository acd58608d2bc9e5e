-- What the parties of a case are told by law while they mediate: on day 15 of a labour dispute that arbitration is open (R10).
create table party_notice (
    id           bigint generated always as identity primary key,
    kind         varchar(30)  not null,
    case_number  varchar(20)  not null references case_file,
    side         varchar(20)  not null,
    position     integer      not null check (position >= 0),
    addressee    varchar(120) not null,
    text         text         not null,
    due_on       date         not null,
    raised_at    timestamptz  not null,
    served_on    date,
    served_how   varchar(20),
    acknowledged boolean,
    reason       text,
    served_by    varchar(64),
    check ((served_on is null) = (served_by is null)),
    -- Once for each party, also when two nodes look at the same moment.
    unique (case_number, kind, position)
);
