create table organisation_unit (
    code        varchar(12)  primary key check (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$'),
    name        varchar(60)  not null check (name <> ''),
    short_name  varchar(20)  not null check (short_name <> ''),
    level       varchar(10)  not null check (level in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
    parent_code varchar(12)  references organisation_unit (code),
    note        varchar(200),
    check ((level = 'COUNTY') = (parent_code is null)),
    check (length(code) = case level when 'COUNTY' then 6 when 'TOWNSHIP' then 9 else 12 end)
);
create index organisation_unit_parent on organisation_unit (parent_code);
create index organisation_unit_name on organisation_unit (name);
-- One database serves one county.
create unique index organisation_unit_one_county on organisation_unit (level) where level = 'COUNTY';
comment on table organisation_unit is '行政单位:县、乡镇、村(社区)。Units: county, townships, villages.';

create table committee (
    code        varchar(13)  primary key check (code ~ '^(C[0-9]{9}|C[0-9]{12}|H[0-9]{2})$'),
    name        varchar(60)  not null check (name <> ''),
    kind        varchar(20)  not null check (kind in ('VILLAGE', 'TOWNSHIP', 'COUNTY_INDUSTRY')),
    unit_code   varchar(12)  not null references organisation_unit (code),
    -- codes of the 18 dispute categories; only an industry committee is bound to some
    fields      varchar(4)[] not null default '{}',
    term_begins date,
    term_ends   date,
    check (kind = 'COUNTY_INDUSTRY' and code like 'H%' or kind <> 'COUNTY_INDUSTRY' and code = 'C' || unit_code),
    check ((kind = 'COUNTY_INDUSTRY') = (cardinality(fields) > 0)),
    check (term_ends > term_begins),
    check ((term_begins is null) = (term_ends is null))
);
create index committee_unit on committee (unit_code);
comment on table committee is '人民调解委员会。People''s mediation committees; the code is the engine''s group id.';
