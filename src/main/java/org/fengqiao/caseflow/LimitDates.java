package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.deadline.DayUnit;
import org.fengqiao.deadline.Deadline;

/**
 * The two dates of a limit: the day of the warning and the last day.
 *
 * @param rule the row they were counted by
 */
record LimitDates(LocalDate warning, Deadline due, LimitRule rule) {

    /** The last moment that is in time. A limit in hours ends by the clock, unless a day that was agreed on took its place. */
    Instant lastMoment(Instant began) {
        return isOfHours() ? rule.span().after(began) : due.lastMoment();
    }

    /** When whoever has the work is warned; never before the limit began. */
    Instant warnAt(Instant began) {
        if (!isOfHours()) {
            return warning.atStartOfDay(CaseFile.ZONE).toInstant();
        }
        var warned = rule.warnBefore().before(lastMoment(began));
        return warned.isBefore(began) ? began : warned;
    }

    /** When a timer wakes because the limit has passed. */
    Instant passedAt(Instant began) {
        return isOfHours()
                ? lastMoment(began)
                : due.date().plusDays(1).atStartOfDay(CaseFile.ZONE).toInstant();
    }

    private boolean isOfHours() {
        return due.unit() == DayUnit.HOURS;
    }
}
