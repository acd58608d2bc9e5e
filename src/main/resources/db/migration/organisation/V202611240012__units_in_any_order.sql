-- An import may bring a township in a later file than its villages: what counts is that all is there in the end.
alter table organisation_unit
    alter constraint organisation_unit_parent_code_fkey deferrable initially deferred;
