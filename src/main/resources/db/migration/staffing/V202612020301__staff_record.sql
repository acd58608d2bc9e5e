-- What clerks did to the lists of committees and mediators, one entry an act. Why somebody left is a category and not words,
-- which could tell of somebody's health.
create table staff_record (
    id           bigint generated always as identity primary key,
    subject      varchar(20) not null,
    act          varchar(16) not null,
    reason       varchar(16),
    effective_on date,
    done_by      varchar(64) not null,
    done_at      timestamptz not null
);

create index staff_record_subject on staff_record (subject, id);

create function staff_record_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'the staff records are append-only: % is refused', tg_op using errcode = 'restrict_violation';
end
$$;

create trigger staff_record_append_only before update or delete on staff_record
    for each row execute function staff_record_is_append_only();

create trigger staff_record_no_truncate before truncate on staff_record
    for each statement execute function staff_record_is_append_only();

comment on table staff_record is 'append-only: what was done to which committee or mediator';
