package org.fengqiao.caseflow;

import java.util.IdentityHashMap;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Takes the words out of what a failing job throws, before the engine keeps it in its tables, incidents and logs: a message
 * may quote a form, a row or an expression, and so a person. What failed and where stays: classes and lines.
 */
class JobFailureScrubber extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof ExecuteJobsCmd)) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (OptimisticLockingException triedAgain) {
            throw triedAgain;
        } catch (ScrubbedFailure scrubbed) {
            throw scrubbed;
        } catch (RuntimeException failure) {
            throw scrub(failure, new IdentityHashMap<>());
        }
    }

    private static ScrubbedFailure scrub(Throwable failure, Map<Throwable, Boolean> seen) {
        seen.put(failure, true);
        var cause = failure.getCause();
        return new ScrubbedFailure(failure, cause == null || seen.containsKey(cause) ? null : scrub(cause, seen));
    }
}
