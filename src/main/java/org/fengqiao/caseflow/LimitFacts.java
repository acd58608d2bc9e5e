package org.fengqiao.caseflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.organisation.DisputeCategory;

/** What the dates of a case are counted from: its file in the product, a recording of it in a rehearsal. */
public interface LimitFacts {

    /** The national category, which some rows of the limits table ask. */
    DisputeCategory category();

    /** The day of acceptance, or the day on which the case came back for its present round (R09, R21). */
    LocalDate roundBegan();

    /** The day on which a stage began in this round; today when it has not begun. */
    LocalDate stageBegan(String stage);

    /** Whether the clock of the mediation stands still now (R09). */
    boolean standsStill();

    /** The days on which the clock of the mediation stood still. */
    Predicate<LocalDate> stoppedDays();

    /** How many days all parties added in this round, in the unit of the limit. */
    int extendedBy();

    /** A day that people agreed on or a module booked in place of a limit. */
    Optional<LocalDate> agreedOn(String limit);
}
