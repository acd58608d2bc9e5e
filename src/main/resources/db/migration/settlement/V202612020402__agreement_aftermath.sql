-- What became of an agreement afterwards (domain.md 4.2): no words of anybody, only what happened on which day.
create table agreement_aftermath (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null references case_file,
    kind        varchar(20) not null,
    happened_on date        not null,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null,
    unique (case_number, kind, happened_on)
);
create index agreement_aftermath_day on agreement_aftermath (happened_on);
comment on table agreement_aftermath is '调解协议的后续：判决维持、变更、撤销，支付令，群体性事件，信访。What became of an agreement afterwards.';
