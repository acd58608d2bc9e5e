-- What people have half filled into a form, sealed under a key of each person. A row goes with the form that was sent.
create table form_draft (
    login    varchar(64) not null,
    place    varchar(200) not null,
    fields   text        not null,
    saved_at timestamptz not null,
    primary key (login, place)
);

create index form_draft_place on form_draft (place);
