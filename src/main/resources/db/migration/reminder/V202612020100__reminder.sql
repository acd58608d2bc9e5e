-- What people are reminded of. No personal data: a case number, the words of a step, login ids. One row for an event.
create table reminder (
    id          bigint generated always as identity primary key,
    -- Who raises it gives an event one key: told twice, it is kept once.
    event_key   varchar(120) not null unique,
    case_number varchar(20)  not null references case_file,
    template    varchar(40)  not null,
    chinese     varchar(300) not null,
    english     varchar(300) not null,
    -- Within the application, where something can be done about it.
    path        varchar(200) not null,
    due_on      date,
    shown_from  timestamptz  not null,
    raised_at   timestamptz  not null,
    settled_at  timestamptz
);
create index reminder_case on reminder (case_number);
create index reminder_settled on reminder (settled_at) where settled_at is not null;

create table reminder_recipient (
    reminder_id    bigint      not null references reminder on delete cascade,
    login          varchar(64) not null,
    -- Whose work it is, where the recipient only stands in.
    stands_in_for  varchar(64),
    read_at        timestamptz,
    primary key (login, reminder_id)
);
create index reminder_recipient_reminder on reminder_recipient (reminder_id);

-- The outbox: what is to leave the system, once for an event, a person and a channel. The address is not here.
create table reminder_message (
    id            bigint generated always as identity primary key,
    reminder_id   bigint      not null references reminder on delete cascade,
    login         varchar(64) not null,
    channel       varchar(5)  not null check (channel in ('EMAIL', 'TEXT')),
    state         varchar(9)  not null default 'WAITING'
                  check (state in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP', 'WITHDRAWN')),
    -- The same at every attempt, so that whoever receives it twice can tell.
    message_key   uuid        not null default gen_random_uuid() unique,
    attempts      integer     not null default 0,
    -- From when the time runs after which it is given up.
    tried_since   timestamptz not null,
    next_at       timestamptz not null,
    -- While a node sends: until then the message is its own.
    claimed_until timestamptz,
    last_error    varchar(60),
    ended_at      timestamptz,
    unique (reminder_id, login, channel),
    check ((state = 'SENDING') = (claimed_until is not null)),
    check ((state in ('SENT', 'GIVEN_UP', 'WITHDRAWN')) = (ended_at is not null))
);
create index reminder_message_next on reminder_message (channel, next_at) where state = 'WAITING';
create index reminder_message_claimed on reminder_message (channel, claimed_until) where state = 'SENDING';
create index reminder_message_ended on reminder_message (state, ended_at);

-- Where staff want to be reached. The addresses are sealed under the master key, one key a person.
create table contact_address (
    login       varchar(64) primary key,
    email       bytea,
    mobile      bytea,
    wants_email boolean     not null,
    wants_text  boolean     not null,
    changed_at  timestamptz not null
);
