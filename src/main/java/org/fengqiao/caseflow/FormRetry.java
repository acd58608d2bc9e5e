package org.fengqiao.caseflow;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.fengqiao.shared.Causes;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes a form once more when it met another transaction on the same rows: a timer of the case that ran in the same instant, a
 * double click, a colleague. Nothing of the first try is left, for it was rolled back whole; the next one sees what the other has
 * written, and either goes through or hears that the task is done. It stands outside the transaction.
 */
class FormRetry extends CommandInterceptor {

    private static final int TRIES = 3;

    /** PostgreSQL's deadlock_detected and serialization_failure: one of two had to give way. */
    private static final Set<String> GAVE_WAY = Set.of("40P01", "40001");

    @Override
    public <T> T execute(Command<T> command) {
        if (!isForm(command) || isInside()) {
            return next.execute(command);
        }
        for (var tried = 1; ; tried++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                if (tried == TRIES || !isConflict(failure) && !sawHalfOfAnother(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** Whether another transaction was in the way, so that the same again may succeed. */
    static boolean isConflict(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(each -> each instanceof OptimisticLockingException
                        || each instanceof ConcurrencyFailureException
                        || each instanceof DataIntegrityViolationException
                        || each instanceof SQLException sql && GAVE_WAY.contains(String.valueOf(sql.getSQLState())));
    }

    /**
     * Between two reads of one transaction another may commit: the task is still the old one and its execution already the new
     * one, which the engine reports as an execution without an activity. Read anew, both are of one time.
     */
    private static boolean sawHalfOfAnother(Throwable failure) {
        return Causes.of(failure).anyMatch(PvmException.class::isInstance);
    }

    private static boolean isForm(Command<?> command) {
        return command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
    }

    /** Within a transaction of somebody else's the first failure has ended that one, too. */
    private static boolean isInside() {
        return Context.getCommandContext() != null || TransactionSynchronizationManager.isActualTransactionActive();
    }
}
