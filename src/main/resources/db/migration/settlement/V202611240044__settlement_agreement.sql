create table settlement_agreement (
    id                   bigint generated always as identity primary key,
    version              bigint        not null,
    case_number          varchar(20)   not null references case_file,
    round                integer       not null check (round > 0),
    form                 varchar(10)   not null,
    content              text          not null,
    amount               numeric(12, 2),
    performed_at_once    boolean       not null,
    perform_by           date,
    place_of_performance varchar(400),
    agreed_on            date          not null,
    applicant_signed_on  date,
    respondent_signed_on date,
    mediator_signed_on   date,
    sealed_on            date,
    refused_by           varchar(12),
    refusal_reason       text,
    effective_on         date,
    performance          varchar(12),
    performed_on         date,
    performance_note     text,
    unique (case_number, round),
    check (performed_at_once = (perform_by is null)),
    check (refused_by is null or effective_on is null),
    check (form = 'WRITTEN' or sealed_on is null),
    -- R14: a written agreement binds from the last signature or the seal, an oral one from the day it was made.
    check (effective_on is null or effective_on = case
        when form = 'WRITTEN' then greatest(applicant_signed_on, respondent_signed_on, mediator_signed_on, sealed_on)
        else agreed_on end),
    check (effective_on is null or form = 'ORAL' or (applicant_signed_on is not null and respondent_signed_on is not null
        and mediator_signed_on is not null and sealed_on is not null)),
    check (performance is null or effective_on is not null)
);
