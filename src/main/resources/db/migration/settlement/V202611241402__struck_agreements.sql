-- An agreement, a signature or a report of performance that was taken back stays, marked, and counts no more.
alter table settlement_agreement add recorded_at timestamptz;
update settlement_agreement set recorded_at = agreed_on::timestamptz;
alter table settlement_agreement alter recorded_at set not null;
alter table settlement_agreement add struck_at timestamptz;
alter table settlement_agreement add struck_by varchar(64);
alter table settlement_agreement add check ((struck_at is null) = (struck_by is null));
-- What binds is not taken back.
alter table settlement_agreement add check (struck_at is null or effective_on is null);
alter table settlement_agreement drop constraint settlement_agreement_case_number_round_key;
create unique index settlement_agreement_round on settlement_agreement (case_number, round) where struck_at is null;

-- The signatures as they were reported, one form after the other.
create table settlement_signing (
    id                   bigint generated always as identity primary key,
    agreement_id         bigint      not null references settlement_agreement,
    applicant_signed_on  date,
    respondent_signed_on date,
    mediator_signed_on   date,
    sealed_on            date,
    personal_status      boolean     not null,
    signed_on_paper      boolean     not null,
    recorded_at          timestamptz not null,
    struck_at            timestamptz,
    struck_by            varchar(64),
    check ((struck_at is null) = (struck_by is null))
);

create index settlement_signing_agreement on settlement_signing (agreement_id);

insert into settlement_signing (agreement_id, applicant_signed_on, respondent_signed_on, mediator_signed_on, sealed_on,
                                personal_status, signed_on_paper, recorded_at)
select id, applicant_signed_on, respondent_signed_on, mediator_signed_on, sealed_on, personal_status, signed_on_paper,
       greatest(applicant_signed_on, respondent_signed_on, mediator_signed_on, sealed_on)::timestamptz
from settlement_agreement
where coalesce(applicant_signed_on, respondent_signed_on, mediator_signed_on, sealed_on) is not null;

-- What was reported of an instalment: done, or done in part.
create table settlement_report (
    id            bigint generated always as identity primary key,
    instalment_id bigint      not null references settlement_instalment,
    day           date        not null,
    partly        text,
    recorded_at   timestamptz not null,
    struck_at     timestamptz,
    struck_by     varchar(64),
    check ((struck_at is null) = (struck_by is null))
);

create index settlement_report_instalment on settlement_report (instalment_id);

insert into settlement_report (instalment_id, day, partly, recorded_at)
select id, partly_on, partly_note, partly_on::timestamptz from settlement_instalment where partly_on is not null;

insert into settlement_report (instalment_id, day, recorded_at)
select id, performed_on, performed_on::timestamptz from settlement_instalment where performed_on is not null;
