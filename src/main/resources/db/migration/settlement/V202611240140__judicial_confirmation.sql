-- What became of the thirty days in which both sides may ask a court to confirm their agreement (R16). One row a round.
create table judicial_confirmation (
    id             bigint generated always as identity primary key,
    version        bigint       not null,
    case_number    varchar(20)  not null references case_file,
    round          integer      not null check (round > 0),
    effective_on   date         not null,
    must_inform    boolean      not null,
    informed_on    date,
    reminders      integer      not null default 0 check (reminders >= 0),
    reminded_on    date,
    applied_on     date,
    court          varchar(200),
    outcome        varchar(12),
    ended_on       date,
    ruling_number  varchar(120),
    end_reason     text,
    after_rejection varchar(13),
    unique (case_number, round),
    check ((applied_on is null) = (court is null)),
    check (applied_on >= effective_on),
    check ((outcome is null) = (ended_on is null)),
    check (ended_on >= effective_on),
    -- Nothing is ruled on, or taken back, that was not applied for.
    check (outcome is null or (outcome in ('CONFIRMED', 'REJECTED', 'WITHDRAWN')) = (applied_on is not null)),
    check ((outcome is not distinct from 'REJECTED') = (after_rejection is not null))
);
