-- Forms that were taken, by the token that the page made for the sending: what a broken line made it send again counts once.
-- Instance, definition and number stand in the rows of registrations only.
create table sent_form (
    login      varchar(64)  not null,
    token      uuid         not null,
    sent_at    timestamptz  not null,
    instance   varchar(64),
    definition varchar(64),
    number     varchar(64),
    primary key (login, token)
);

create index sent_form_sent_at on sent_form (sent_at);
