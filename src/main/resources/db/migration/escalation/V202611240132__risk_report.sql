-- A risk of escalation, followed up to the answer of the body that was told of it (R12).
create table risk_report (
    id          bigint generated always as identity primary key,
    version     bigint       not null,
    case_number varchar(20)  not null references case_file,
    kind        varchar(20)  not null,
    seen        text         not null,
    measures    text         not null,
    raised_by   varchar(64)  not null,
    raised_at   timestamptz  not null,
    reported_to varchar(200),
    reported_on date,
    reported_by varchar(64),
    answered_on date,
    answer      text,
    contained   boolean,
    check ((reported_to is null) = (reported_on is null)),
    check ((answered_on is null) = (answer is null) and (answer is null) = (contained is null)),
    check (answered_on is null or answered_on >= reported_on)
);

create index risk_report_case on risk_report (case_number, id);
