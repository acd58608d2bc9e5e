package org.fengqiao.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;

/** Counts minutes of office hours: 08:30-12:00 and 14:00-17:30 on working days. Assumed; the report tells no hours. */
final class WorkTime {

    private static final List<Shift> SHIFTS = List.of(
            new Shift(LocalTime.of(8, 30), LocalTime.of(12, 0)), new Shift(LocalTime.of(14, 0), LocalTime.of(17, 30)));

    /** Minutes of office hours on a working day. */
    static final int DAY = 420;

    private final Predicate<LocalDate> isWorkingDay;

    WorkTime(Predicate<LocalDate> isWorkingDay) {
        this.isWorkingDay = isWorkingDay;
    }

    boolean isWorkingDay(LocalDate day) {
        return isWorkingDay.test(day);
    }

    /** The moment that lies so many minutes of work after another; with none, the next moment of work. */
    LocalDateTime after(LocalDateTime from, long minutes) {
        var left = minutes;
        for (var day = from.toLocalDate(); ; day = day.plusDays(1)) {
            for (var shift : isWorkingDay(day) ? SHIFTS : List.<Shift>of()) {
                var begins = later(from, day.atTime(shift.from()));
                var open = Math.max(
                        0, Duration.between(begins, day.atTime(shift.to())).toMinutes());
                if (left < open) {
                    return begins.plusMinutes(left);
                }
                left -= open;
            }
        }
    }

    /** Minutes of work from one moment to another; none where the other is not later. */
    long between(LocalDateTime from, LocalDateTime to) {
        var sum = 0L;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (var shift : isWorkingDay(day) ? SHIFTS : List.<Shift>of()) {
                var begins = later(from, day.atTime(shift.from()));
                var ends = day.atTime(shift.to()).isBefore(to) ? day.atTime(shift.to()) : to;
                sum += Math.max(0, Duration.between(begins, ends).toMinutes());
            }
        }
        return sum;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private record Shift(LocalTime from, LocalTime to) {}
}
