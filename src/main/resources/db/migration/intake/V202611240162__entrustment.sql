-- Who entrusted a dispute, by which letter, and what the organ was told in the end (R01, R23).
create table entrustment (
    case_number       varchar(20)  primary key references case_file,
    version           bigint       not null,
    organ             varchar(100) not null,
    letter_number     varchar(60)  not null,
    letter_on         date         not null,
    replied_on        date,
    reply_result      text,
    papers_enclosed   boolean,
    replied_by        varchar(64),
    reply_recorded_at timestamptz,
    check ((replied_on is null) = (reply_result is null) and (replied_on is null) = (replied_by is null))
);
