-- A sealed text is longer than what it holds, and its length says little of it.
alter table risk_report alter column reported_to type text;
alter table entrustment alter column officer type text;
alter table representative
    alter column name type text,
    alter column phone type text;
alter table major_event_report alter column reported_to type text;
alter table party_notice alter column addressee type text;
