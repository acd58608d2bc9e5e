package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fengqiao.casefile.CaseNumber;

/**
 * The last step of a case was taken back: every module marks as struck what it wrote with it, before the token moves.
 *
 * @param stage key of the stage whose step it is: agreement and visit run side by side, and neither is the other's
 * @param since what was written after this instant belongs to the step
 * @param by login id
 */
public record StepTakenBack(CaseNumber number, String stage, Instant since, String by, Instant at) {

    /** Whether what was written then belongs to the step. The engine counts in milliseconds, our tables finer. */
    public boolean covers(Instant written) {
        return written.truncatedTo(ChronoUnit.MILLIS).isAfter(since);
    }
}
