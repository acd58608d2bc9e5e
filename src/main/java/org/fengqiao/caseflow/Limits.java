package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.Deadline;

/**
 * The time limits of a case. Their one home is the decision {@code timeLimits}; models and modules name a limit and ask
 * here. The mediation stages never outlive the whole limit of R09, counted from acceptance.
 */
public interface Limits {

    /**
     * The last day of a limit. A stage's limit counts from the day on which the stage began, any other from today, unless
     * the table says from acceptance or a module holds an {@link AgreedDate}.
     */
    Deadline due(String limit, CaseNumber number);

    /** The last day of a limit that runs from a day the caller knows, such as the effect of an agreement. */
    Deadline dueFrom(LocalDate from, String limit, CaseNumber number);

    /** The last moment of a limit that runs from a moment the caller knows; one in hours runs on the clock (R30). */
    Instant momentFrom(Instant from, String limit, CaseNumber number);

    /** The day on which whoever holds the work is warned; a working day, never before the limit began. */
    LocalDate warning(String limit, CaseNumber number);

    /** Whether the last day of a limit is over. A timer only wakes; this decides. */
    boolean passed(String limit, CaseNumber number);

    /**
     * Sets the due and warning dates of the case's open tasks and its timers anew, after something moved a limit. Dates
     * that a person set stay.
     */
    void recalculate(CaseNumber number);
}
