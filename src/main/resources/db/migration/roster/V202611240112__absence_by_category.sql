-- A category takes the place of free words, which could tell of somebody's health.
update absence set reason = 'PERSONAL';
alter table absence
    alter column reason type varchar(12),
    alter column reason set not null,
    add column recorded_by varchar(64) not null default '',
    add column recorded_at timestamptz not null default now(),
    add column back_on date,
    add column ended_by varchar(64),
    add column ended_at timestamptz,
    add check (reason in ('LEAVE', 'TRAINING', 'OTHER_DUTY', 'PERSONAL')),
    add check ((back_on is null) = (ended_by is null) and (back_on is null) = (ended_at is null));
alter table absence alter column recorded_by drop default, alter column recorded_at drop default;
