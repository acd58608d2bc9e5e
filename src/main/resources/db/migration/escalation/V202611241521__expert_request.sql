-- What an expert of the think tank was asked about a case, and answered in person.
create table expert_request (
    id           bigint generated always as identity primary key,
    version      bigint      not null,
    case_number  varchar(20) not null references case_file,
    expert       varchar(64) not null,
    question     text        not null,
    due_on       date        not null,
    asked_by     varchar(64) not null,
    asked_at     timestamptz not null,
    opinion      text,
    answered_at  timestamptz,
    check ((opinion is null) = (answered_at is null))
);

create index expert_request_case on expert_request (case_number);
create index expert_request_expert on expert_request (expert);
