-- Both sides choose a mediator from the published list; the mediator takes the case or gives it back (R05).
create table mediator_order (
    id                bigint generated always as identity primary key,
    version           bigint      not null,
    case_number       varchar(20) not null references case_file,
    round             integer     not null,
    state             varchar(10) not null,
    applicant_choice  varchar(64),
    respondent_choice varchar(64),
    opened_by         varchar(64) not null,
    opened_at         timestamptz not null,
    ordered_at        timestamptz,
    ended_at          timestamptz,
    plan              text,
    return_reason     text,
    taken_at          varchar(10),
    check (ordered_at is null or applicant_choice = respondent_choice),
    check ((state in ('CHOOSING', 'ORDERED')) = (ended_at is null)),
    check ((state = 'TAKEN') = (plan is not null)),
    check ((state = 'RETURNED') = (return_reason is not null))
);

-- One choice at a time: whatever went before is over.
create unique index mediator_order_open on mediator_order (case_number) where ended_at is null;
create index mediator_order_case on mediator_order (case_number, id);
comment on table mediator_order is '点单：双方从名册中共同选定调解员。Both sides choose a mediator from the list.';
