-- Cases with one cause, tied together; a case is in one open group at most (R30).
create table linked_group (
    id        bigint generated always as identity primary key,
    version   bigint      not null,
    cause     text        not null,
    opened_by varchar(64) not null,
    opened_at timestamptz not null,
    closed_at timestamptz
);

-- That a case was tied to a group, why, and why it was taken out again. Nothing is erased.
create table linked_case (
    id               bigint generated always as identity primary key,
    version          bigint      not null,
    group_id         bigint      not null references linked_group,
    case_number      varchar(20) not null references case_file,
    reason           text        not null,
    added_by         varchar(64) not null,
    added_at         timestamptz not null,
    taken_out_reason text,
    taken_out_by     varchar(64),
    taken_out_at     timestamptz,
    check ((taken_out_at is null) = (taken_out_by is null) and (taken_out_at is null) = (taken_out_reason is null))
);

create unique index linked_case_in_one_group on linked_case (case_number) where taken_out_at is null;
create index linked_case_group on linked_case (group_id, id);

-- Who speaks for the people of a side, and who elected them (R30). Personal data: only here, covered where it is shown.
create table representative (
    id              bigint generated always as identity primary key,
    version         bigint       not null,
    case_number     varchar(20)  not null references case_file,
    side            varchar(20)  not null,
    name            varchar(120) not null,
    phone           varchar(40)  not null,
    elected_by      text         not null,
    elected_on      date         not null,
    voters          integer      not null check (voters > 0),
    recorded_by     varchar(64)  not null,
    recorded_at     timestamptz  not null,
    replaced_reason text,
    replaced_by     varchar(64),
    replaced_at     timestamptz,
    check ((replaced_at is null) = (replaced_by is null) and (replaced_at is null) = (replaced_reason is null))
);

create index representative_case on representative (case_number, id);

-- One session for several linked cases; each case has its own record of it in mediation_session, with this number.
create table joint_session (
    id          bigint generated always as identity primary key,
    group_id    bigint      not null references linked_group,
    held_on     date        not null,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null
);

create table joint_session_case (
    joint_session_id bigint      not null references joint_session,
    case_number      varchar(20) not null references case_file,
    primary key (joint_session_id, case_number)
);

-- What has to be reported within hours: once a case, and once a group (R30).
create table major_event_report (
    id           bigint generated always as identity primary key,
    version      bigint      not null,
    case_number  varchar(20) not null references case_file,
    group_id     bigint references linked_group,
    people       integer     not null,
    cases        integer     not null,
    became_at    timestamptz not null,
    due_at       timestamptz not null,
    reported_to  varchar(200),
    reported_how varchar(20),
    reported_at  timestamptz,
    note         text,
    recorded_by  varchar(64),
    recorded_at  timestamptz,
    check ((reported_at is null) = (reported_to is null) and (reported_at is null) = (reported_how is null)
        and (reported_at is null) = (recorded_at is null) and (reported_at is null) = (recorded_by is null))
);

create unique index major_event_of_a_case on major_event_report (case_number) where group_id is null;
create unique index major_event_of_a_group on major_event_report (group_id) where group_id is not null;
create index major_event_case on major_event_report (case_number, id);
