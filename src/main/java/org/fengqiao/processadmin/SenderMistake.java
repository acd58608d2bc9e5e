package org.fengqiao.processadmin;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.FieldsRefused;

/** Tells by a failure of the engine, which has few types for them, whether the request was wrong. */
final class SenderMistake {

    /** Classes of SQL states for values that no column takes: data exception. */
    private static final String UNWRITABLE = "22";

    /** Where a request is read, before the engine has heard of it. */
    private static final Set<String> READERS = Set.of(
            "org.camunda.bpm.engine.rest.",
            "com.fasterxml.jackson.",
            "org.glassfish.jersey.",
            "org.apache.commons.fileupload");

    private static final Set<String> WORKERS = Set.of("org.camunda.bpm.engine.impl.", "org.fengqiao.");

    /** A value that no query compares with. */
    private static final String CONDITION = "org.camunda.bpm.engine.impl.SingleQueryVariableValueCondition";

    private static final String ASKING_RIGHTS = "org.camunda.bpm.engine.impl.cfg.";

    private static final String RUNNING = "org.camunda.bpm.engine.impl.pvm.";

    private static final String QUERIES = "org.camunda.bpm.engine.rest.dto.";

    private SenderMistake() {}

    /**
     * The engine has a type for only some of what is not there, and asks whether a task that is gone may be read. What a running flow
     * does not find, as a process that it calls, is no mistake of the sender's.
     */
    static boolean isAbsent(Throwable failure) {
        return failure instanceof NotFoundException && !wasRunningAFlow(failure)
                || failure instanceof NullPointerException && isThrownIn(failure, ASKING_RIGHTS)
                || failure instanceof NullValueException
                        && String.valueOf(failure.getMessage()).contains("doesn't exist");
    }

    /** Whether a request that is right in itself would not have failed so. */
    static boolean is(Throwable failure) {
        return failure instanceof FieldsRefused
                || failure instanceof CaseRuleViolated
                || failure instanceof NullValueException
                || failure instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(UNWRITABLE)
                || isThrownIn(failure, CONDITION)
                || wasAsking(failure)
                || wasReading(failure);
    }

    /** Whether it was thrown where the conditions of a query are taken from a request, as for an empty list of ids; nothing was looked for yet. */
    private static boolean wasAsking(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(QUERIES)
                        && frame.getMethodName().equals("applyFilters"));
    }

    private static boolean wasRunningAFlow(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(RUNNING));
    }

    private static boolean isThrownIn(Throwable failure, String place) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(place);
    }

    /**
     * Whether it was thrown where requests are read, with nothing of the engine's work or of ours in between. What only wraps another
     * failure says nothing: the REST wraps those of the engine, too.
     */
    private static boolean wasReading(Throwable failure) {
        if (failure.getCause() != null && failure.getCause() != failure) {
            return false;
        }
        for (var frame : failure.getStackTrace()) {
            if (WORKERS.stream().anyMatch(frame.getClassName()::startsWith)) {
                return false;
            }
            if (READERS.stream().anyMatch(frame.getClassName()::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
