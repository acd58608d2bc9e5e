-- What the figures count, one row a case and one a stage of a case. No name, no text, nothing of a person: whatever stands here can be
-- computed again from the case files (ADR 0023).
create table case_fact (
    case_number     varchar(20)  primary key,
    official_number varchar(60)  not null,
    township        varchar(12)  not null,
    village         varchar(12)  not null,
    tier            varchar(10)  not null,
    category        varchar(4)   not null,
    source          varchar(40)  not null,
    channel         varchar(40)  not null,
    accepted_on     date         not null,
    closed_on       date,
    standing        varchar(10)  not null,
    ending          varchar(20),
    stage           varchar(64),
    committee       varchar(20)  not null,
    subject         varchar(12)  not null,
    form            varchar(10),
    performed       boolean      not null,
    confirmed       boolean      not null,
    satisfaction    integer,
    amount          numeric(12, 2),
    people          integer      not null,
    hard            boolean      not null,
    expert          boolean      not null,
    mobile          boolean      not null,
    organisation    boolean      not null,
    risks           varchar(20)[] not null
);
create index case_fact_closed on case_fact (closed_on, township) where closed_on is not null;
create index case_fact_accepted on case_fact (accepted_on, township);
create index case_fact_open on case_fact (township, stage) where closed_on is null;
create index case_fact_township on case_fact (township, closed_on);

create table case_stage_fact (
    case_number  varchar(20) not null,
    round        integer     not null,
    stage        varchar(64) not null,
    township     varchar(12) not null,
    village      varchar(12) not null,
    entered_on   date        not null,
    left_on      date,
    working_days integer,
    due_on       date,
    primary key (case_number, round, stage),
    check ((left_on is null) = (working_days is null))
);
create index case_stage_fact_left on case_stage_fact (left_on, stage) where left_on is not null;
create index case_stage_fact_running on case_stage_fact (due_on) where left_on is null;

-- Cases of which something changed since their facts were written. Only added to and taken from: two transactions that write one case
-- never wait for each other here, and what a transaction takes back is no longer due either.
create table case_fact_due (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null,
    due_since   timestamptz not null default clock_timestamp()
);

create function case_fact_is_due() returns trigger language plpgsql as
$$
begin
    if tg_op <> 'INSERT' then
        insert into case_fact_due (case_number) values (old.case_number);
    end if;
    if tg_op = 'INSERT' or tg_op = 'UPDATE' and new.case_number <> old.case_number then
        insert into case_fact_due (case_number) values (new.case_number);
    end if;
    return null;
end
$$;

-- A trigger and no listener: whoever writes a case, an import, a mending by hand or a module of tomorrow, is seen.
do $$
declare
    each text;
begin
    foreach each in array array['case_file', 'party', 'case_mediator', 'settlement_agreement', 'judicial_confirmation',
                                'follow_up_visit', 'handover', 'county_referral', 'expert_request', 'risk_report', 'stage_clock',
                                'clock_stop', 'limit_extension'] loop
        execute format('create trigger case_fact_due after insert or update or delete on %I'
                       ' for each row execute function case_fact_is_due()', each);
    end loop;
end $$;

-- Where a case stands only the engine knows: an instance of a stage begins or ends.
create function case_fact_stage_is_due() returns trigger language plpgsql as
$$
begin
    insert into case_fact_due (case_number) values (case when tg_op = 'DELETE' then old.business_key_ else new.business_key_ end);
    return null;
end
$$;
create trigger case_fact_due_began after insert on act_ru_execution
    for each row when (new.business_key_ is not null and length(new.business_key_) <= 20) execute function case_fact_stage_is_due();
create trigger case_fact_due_ended after delete on act_ru_execution
    for each row when (old.business_key_ is not null and length(old.business_key_) <= 20) execute function case_fact_stage_is_due();

insert into case_fact_due (case_number) select case_number from case_file order by case_number;

comment on table case_fact is '案件统计事实，可随时重建。What the figures count, one row a case; can be rebuilt.';
comment on table case_stage_fact is '阶段统计事实，可随时重建。One row a stage of a case; can be rebuilt.';
comment on table case_fact_due is '待更新统计的案件。Cases whose facts are to be written anew.';
