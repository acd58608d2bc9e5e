package org.fengqiao.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a date is from now, in the working days of the county's calendar. */
@Component
class DaysLeft {

    private final CountyCalendar calendar;
    private final Clock clock;

    DaysLeft(CountyCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Working days after today up to and with the last day: 0 on the last day itself, negative for each that is past it. */
    int to(LocalDate last) {
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        return calendar.current().workingDaysBetween(today, last);
    }

    /** The same up to a moment of that day; null where nothing is due. */
    @Nullable
    Integer to(@Nullable Instant due) {
        return due == null ? null : to(LocalDate.ofInstant(due, CaseFile.ZONE));
    }

    boolean isPast(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    boolean isPassed(Deadline limit) {
        return limit.isPassed(clock.instant());
    }
}
