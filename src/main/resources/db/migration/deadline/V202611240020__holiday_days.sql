-- Days that differ from an ordinary week, one row a day, as the yearly notices of the State Council list them.
create table holiday_day (
    day         date         primary key,
    kind        varchar(4)   not null check (kind in ('OFF', 'WORK')),
    name        varchar(60)  not null,
    notice_year integer      not null,
    source      varchar(200) not null
);

create index holiday_day_notice_year on holiday_day (notice_year);

-- 国务院办公厅关于2025年部分节假日安排的通知
insert into holiday_day (day, kind, name, notice_year, source)
select d::date, n.kind, n.name, 2025, '国务院办公厅关于2025年部分节假日安排的通知 gov.cn content_6986383'
from (values
    (date '2025-01-01', date '2025-01-01', 'OFF',  '元旦'),
    (date '2025-01-26', date '2025-01-26', 'WORK', '春节调休上班'),
    (date '2025-01-28', date '2025-02-04', 'OFF',  '春节'),
    (date '2025-02-08', date '2025-02-08', 'WORK', '春节调休上班'),
    (date '2025-04-04', date '2025-04-06', 'OFF',  '清明节'),
    (date '2025-04-27', date '2025-04-27', 'WORK', '劳动节调休上班'),
    (date '2025-05-01', date '2025-05-05', 'OFF',  '劳动节'),
    (date '2025-05-31', date '2025-06-02', 'OFF',  '端午节'),
    (date '2025-09-28', date '2025-09-28', 'WORK', '国庆节、中秋节调休上班'),
    (date '2025-10-01', date '2025-10-08', 'OFF',  '国庆节、中秋节'),
    (date '2025-10-11', date '2025-10-11', 'WORK', '国庆节、中秋节调休上班')
) as n (first, last, kind, name),
generate_series(n.first, n.last, interval '1 day') as d;

-- 国务院办公厅关于2026年部分节假日安排的通知
insert into holiday_day (day, kind, name, notice_year, source)
select d::date, n.kind, n.name, 2026, '国务院办公厅关于2026年部分节假日安排的通知 gov.cn content_7047091'
from (values
    (date '2026-01-01', date '2026-01-03', 'OFF',  '元旦'),
    (date '2026-01-04', date '2026-01-04', 'WORK', '元旦调休上班'),
    (date '2026-02-14', date '2026-02-14', 'WORK', '春节调休上班'),
    (date '2026-02-15', date '2026-02-23', 'OFF',  '春节'),
    (date '2026-02-28', date '2026-02-28', 'WORK', '春节调休上班'),
    (date '2026-04-04', date '2026-04-06', 'OFF',  '清明节'),
    (date '2026-05-01', date '2026-05-05', 'OFF',  '劳动节'),
    (date '2026-05-09', date '2026-05-09', 'WORK', '劳动节调休上班'),
    (date '2026-06-19', date '2026-06-21', 'OFF',  '端午节'),
    (date '2026-09-20', date '2026-09-20', 'WORK', '国庆节调休上班'),
    (date '2026-09-25', date '2026-09-27', 'OFF',  '中秋节'),
    (date '2026-10-01', date '2026-10-07', 'OFF',  '国庆节'),
    (date '2026-10-10', date '2026-10-10', 'WORK', '国庆节调休上班')
) as n (first, last, kind, name),
generate_series(n.first, n.last, interval '1 day') as d;
