-- Who logs in with a one-time code besides the password. The secret of the authenticator is sealed, of a recovery code there is the hash.
create table second_factor (
    login          varchar(64) primary key,
    sealed_secret  bytea not null,
    enrolled_at    timestamptz not null,
    last_step      bigint not null,
    wrong_tries    integer not null,
    locked_until   timestamptz
);

create table recovery_code (
    code_hash  char(64) primary key,
    login      varchar(64) not null references second_factor (login) on delete cascade,
    used_at    timestamptz
);

create index recovery_code_login on recovery_code (login);
