package org.fengqiao.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.fengqiao.caseflow.DisputeLifecycle;

/** The year's end, before which everything is to be over: a return visit that would fall behind it is brought forward. */
final class YearEnd {

    private static final int ASKED_FROM_MONTH = 9;

    private final LocalDate newYear;
    private final DueJobs timers;

    YearEnd(int year, DueJobs timers) {
        this.newYear = LocalDate.of(year, 1, 1);
        this.timers = timers;
    }

    LocalDate firstDay() {
        return newYear;
    }

    /** The moment after its last. */
    LocalDateTime over() {
        return newYear.plusYears(1).atStartOfDay();
    }

    /** When a visit that waits for a day behind the middle of December is paid instead. */
    Optional<LocalDateTime> visit(RunningCase dispute) {
        var now = MovedClock.now();
        if (now.getMonthValue() < ASKED_FROM_MONTH) {
            return Optional.empty();
        }
        var last = newYear.withMonth(12).withDayOfMonth(19).atTime(9, 0);
        return timers.ofCase(dispute.number().code(), DisputeLifecycle.FOLLOW_UP_CHECK, "timer_followUpDue")
                .filter(timer -> MovedClock.at(timer.getDuedate()).isAfter(last))
                .filter(timer -> dispute.note(timer.getId()))
                .map(timer -> last.minusDays(dispute.random().nextInt(10)))
                .map(day -> day.isAfter(now) ? day : now.plusDays(1));
    }
}
