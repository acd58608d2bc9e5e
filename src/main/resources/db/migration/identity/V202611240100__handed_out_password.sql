-- An account that still has the password somebody else made for it: its owner changes it before anything else.
create table handed_out_password (
    login          varchar(64) primary key,
    handed_out_at  timestamptz not null,
    handed_out_by  varchar(64) not null
);
