package org.fengqiao.caseflow;

import org.camunda.bpm.engine.ProcessEngineException;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;

/**
 * A failure without the words that may name somebody: the kind of exception and the lines of the program. A refusal of the
 * case file keeps its words, which name the case and the rule only.
 */
class ScrubbedFailure extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    private final boolean databaseAway;

    ScrubbedFailure(Throwable failure, @Nullable ScrubbedFailure cause) {
        super(words(failure), cause);
        setStackTrace(failure.getStackTrace());
        databaseAway = DatabaseAway.isCauseOf(failure);
    }

    /** Whether the database was away; the exceptions that say so are not kept. */
    boolean isDatabaseAway() {
        return databaseAway;
    }

    private static String words(Throwable failure) {
        var kind = failure.getClass().getName();
        return failure instanceof CaseRuleViolated ? kind + ": " + failure.getMessage() : kind;
    }
}
