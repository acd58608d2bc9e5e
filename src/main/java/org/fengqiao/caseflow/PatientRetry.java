package org.fengqiao.caseflow;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.shared.Causes;
import org.fengqiao.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a job that failed. That the database was away or had no room is not its failure: it costs none of its three
 * tries, or a full disk would stop the flows of the whole county within seconds, until somebody sets each going again. The
 * job stays locked for a while, so that nobody tries at once.
 */
class PatientRetry extends DefaultJobRetryCmd {

    private static final long serialVersionUID = 1L;
    private static final Duration BREATH = Duration.ofSeconds(15);

    PatientRetry(String job, Throwable failure) {
        super(job, failure);
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
        var job = getJob();
        if (job == null || !isDatabaseAway(exception)) {
            return super.execute(context);
        }
        job.setLockExpirationTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(BREATH)));
        return null;
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return Causes.all(failure, ScrubbedFailure.class).anyMatch(ScrubbedFailure::isDatabaseAway)
                || DatabaseAway.isCauseOf(failure);
    }
}
