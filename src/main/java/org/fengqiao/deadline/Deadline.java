package org.fengqiao.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The last day of a limit. It runs out at 24:00 of that day in China (Civil Code 203), whatever zone the machine is in.
 *
 * @param date the last day on which the thing is still in time
 * @param unit what was counted to find it
 * @param uncertain true when a day was looked at in a year whose holiday notice is not known yet: weekdays were counted
 */
public record Deadline(LocalDate date, DayUnit unit, boolean uncertain) {

    /** One zone for every day in every rule. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** What is shown beside a deadline that may still move. */
    public static final String UNCERTAIN_WARNING =
            "该年度节假日安排尚未导入，暂按周一至周五计算。The holidays of that year are not known yet; weekdays were counted.";

    /** The last second that is still in time; a due date shows the right day this way. */
    public Instant lastMoment() {
        return date.atTime(LocalTime.of(23, 59, 59)).atZone(CHINA).toInstant();
    }

    /** True from 24:00 of the day on. */
    public boolean isPassed(Instant now) {
        return !now.isBefore(date.plusDays(1).atStartOfDay(CHINA).toInstant());
    }

    /** The earlier of two: a stage never outlives the whole. */
    public Deadline notAfter(Deadline other) {
        return other.date.isBefore(date) ? other : this;
    }
}
