package org.fengqiao.caseflow;

import org.fengqiao.deadline.DayUnit;
import org.fengqiao.deadline.TimeSpan;

/**
 * One row of the limits table.
 *
 * @param span how long
 * @param warnBefore how long before the end the warning comes
 * @param countsFrom where it begins
 * @param source the rule that the row stands for, such as R09
 */
record LimitRule(TimeSpan span, TimeSpan warnBefore, CountsFrom countsFrom, String source) {

    /** @throws IllegalArgumentException for hours from acceptance: of that the day is known, not the hour */
    LimitRule {
        if (span.unit() == DayUnit.HOURS && countsFrom == CountsFrom.ACCEPTANCE) {
            throw new IllegalArgumentException("hours count from now, not from the day of acceptance");
        }
    }

    /** Serves when the table has no usable row: work goes on with a date that somebody will look at. */
    static final LimitRule FALLBACK =
            new LimitRule(TimeSpan.workingDays(5), TimeSpan.workingDays(1), CountsFrom.NOW, "fallback");
}
