-- A sealed text is longer than what it holds, and its length says little of it.
alter table appointment alter column place type text;
alter table mediation_session alter column place type text;
alter table settlement_agreement alter column place_of_performance type text;

-- Whose key the notes of an instalment are sealed with.
alter table settlement_instalment add case_number varchar(20) references case_file;
update settlement_instalment set case_number =
    (select case_number from settlement_agreement where settlement_agreement.id = agreement_id);
alter table settlement_instalment alter case_number set not null;
