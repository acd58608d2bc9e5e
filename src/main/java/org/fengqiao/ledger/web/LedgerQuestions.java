package org.fengqiao.ledger.web;

import java.util.Set;
import org.fengqiao.casefile.CaseScope;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.ledger.LedgerQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody asks of the ledger, within what he may read of it. */
@Component
class LedgerQuestions {

    private final CurrentUsers users;

    LedgerQuestions(CurrentUsers users) {
        this.users = users;
    }

    CaseScope scope() {
        return CaseScope.of(users.require());
    }

    LedgerQuery of(LedgerSearchRequest asked) {
        var scope = scope();
        return new LedgerQuery(
                townships(scope, asked.township()),
                scope.villagesOnly().orElse(null),
                asked.from(),
                asked.to(),
                asked.filter(),
                asked.text());
    }

    /** A township that the user does not see has no line for that user. */
    private static Set<String> townships(CaseScope scope, @Nullable String asked) {
        var seen = scope.townships();
        if (asked == null || asked.isBlank()) {
            return seen;
        }
        return seen.contains(asked) ? Set.of(asked) : Set.of();
    }
}
