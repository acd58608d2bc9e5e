-- What a person's program logs in with instead of the password. The token itself is kept nowhere, only its hash.
create table personal_token (
    id            uuid primary key,
    login         varchar(64) not null,
    name          varchar(60) not null,
    scope         varchar(16) not null,
    token_hash    char(64) not null unique,
    created_at    timestamptz not null,
    last_day      date not null,
    last_used_at  timestamptz,
    revoked_at    timestamptz
);

create index personal_token_login on personal_token (login);
