-- What has to be known of a party in few cases and by few people: kind, ground and whom it is about are sealed under the key
-- of the case. It ends on a day, and is deleted then.
create table special_mark (
    id            bigint generated always as identity primary key,
    version       bigint      not null,
    case_number   varchar(20) not null references case_file,
    party_id      bigint      not null references party on delete cascade,
    secret_kind   text        not null,
    secret_ground text        not null,
    secret_about  text        not null,
    set_by        varchar(64) not null,
    set_at        timestamptz not null,
    expires_on    date        not null
);

create index special_mark_case on special_mark (case_number);
create index special_mark_expires on special_mark (expires_on);

-- Somebody asked to look at a party's marks, or at a minor's covered numbers, and a responsible person decided. What is
-- granted holds for the asker only, and for a day.
create table approval (
    id              bigint generated always as identity primary key,
    version         bigint      not null,
    case_number     varchar(20) not null references case_file,
    party_id        bigint      not null references party on delete cascade,
    subject         varchar(14) not null,
    reason          text        not null,
    asked_by        varchar(64) not null,
    asked_at        timestamptz not null,
    granted         boolean,
    decision_reason text,
    decided_by      varchar(64),
    decided_at      timestamptz,
    valid_until     timestamptz,
    check ((granted is null) = (decided_by is null) and (granted is null) = (decision_reason is null)),
    check (decided_by <> asked_by),
    check ((valid_until is not null) = (granted is not distinct from true))
);

create index approval_case on approval (case_number);
create index approval_open on approval (asked_at) where granted is null;
comment on table special_mark is '特殊情况标记。What few people may know of a party.';
comment on table approval is '查看审批。Who asked to look at what is hidden, and who decided.';
