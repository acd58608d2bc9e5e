package org.fengqiao.casefile;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rule of {@link CaseScope} for a list that is read by plain SQL; a test holds the two against each other. */
public final class CaseScopeSql {

    /** What holds for the cases of a scope, on a table or alias {@code file} that is case_file. */
    public static final String CONDITION = """
            (file.township = any (string_to_array(:scopeTownships, ','))
             and (:scopeEverything
                  or file.registered_by = :scopeLogin
                  or exists (select 1 from case_mediator scoped where scoped.case_number = file.case_number and scoped.login = :scopeLogin)
                  or 'C' || file.township = any (string_to_array(:scopeCommittees, ','))
                  or file.tier = 'VILLAGE' and 'C' || file.village = any (string_to_array(:scopeCommittees, ','))
                  or file.tier = 'COUNTY' and :scopeCounty))""";

    private CaseScopeSql() {}

    /** Gives the condition its values. */
    public static StatementSpec bind(StatementSpec statement, CaseScope scope) {
        return statement
                .param("scopeTownships", String.join(",", scope.townships()))
                .param("scopeEverything", scope.everything())
                .param("scopeLogin", scope.login())
                .param("scopeCommittees", String.join(",", scope.committees()))
                .param("scopeCounty", scope.atTheCounty());
    }
}
