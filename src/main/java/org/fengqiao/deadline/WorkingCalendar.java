package org.fengqiao.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Counts days by Civil Code 201-203 and Civil Procedure Law 85 (rule R11): the first day is not counted, a limit that ends
 * on a rest day ends on the next working day, months end on the corresponding day or on the last of the month.
 * Pure: it holds the table it was given and asks nobody.
 */
public final class WorkingCalendar {

    private final HolidayTable holidays;

    public WorkingCalendar(HolidayTable holidays) {
        this.holidays = holidays;
    }

    /** Whether the notice of a year is in it; without, the year's days are ordinary weekdays and weekends. */
    boolean knows(int year) {
        return holidays.knows(year);
    }

    /** A weekday unless listed as off; a weekend only if listed as made up. */
    public boolean isWorkingDay(LocalDate day) {
        return holidays.find(day).map(kind -> kind == DayKind.WORK).orElseGet(() -> isWeekday(day));
    }

    public Deadline plus(LocalDate from, TimeSpan span) {
        return plus(from, span, day -> false);
    }

    /**
     * The same on a clock that stood still on some days: they are left out of the count, and the limit does not end on one
     * of them (R09). Hours run on the clock, through nights, rest days and stops: of them this knows the last day only.
     */
    public Deadline plus(LocalDate from, TimeSpan span, Predicate<LocalDate> stopped) {
        if (span.unit() == DayUnit.HOURS) {
            return new Deadline(from.plusDays(span.daysAtMost()), DayUnit.HOURS, false);
        }
        Predicate<LocalDate> counts = span.unit() == DayUnit.DAYS ? day -> true : this::isWorkingDay;
        var day = from;
        for (var left = span.amount(); left > 0; left--) {
            day = first(day.plusDays(1), counts.and(stopped.negate()));
        }
        var last = first(day, stopped.negate().and(this::isWorkingDay));
        return deadline(
                span.unit() == DayUnit.DAYS ? day : from.plusDays(span.amount() == 0 ? 0 : 1), last, span.unit());
    }

    /** So many calendar days after {@code from}, which itself is not counted. */
    public Deadline plusDays(LocalDate from, int days) {
        return plus(from, TimeSpan.days(days));
    }

    /** So many months after {@code from}: the corresponding day, or the last of a month that has none. */
    public Deadline plusMonths(LocalDate from, int months) {
        return endingOn(from.plusMonths(months));
    }

    /** So many working days after {@code from}, which itself is not counted. */
    public Deadline plusWorkingDays(LocalDate from, int workingDays) {
        return plus(from, TimeSpan.workingDays(workingDays));
    }

    /**
     * The working day that lies so long before {@code last}. A warning that would fall on a rest day comes on the working
     * day before it: late is of no use.
     */
    public LocalDate before(LocalDate last, TimeSpan span) {
        if (span.unit() == DayUnit.HOURS) {
            return last.minusDays(span.daysAtMost());
        }
        if (span.unit() == DayUnit.DAYS || span.amount() == 0) {
            return workingDayUntil(last.minusDays(span.amount()));
        }
        var day = last;
        for (var left = span.amount(); left > 0; left--) {
            day = workingDayUntil(day.minusDays(1));
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and with {@code to}; below nought when {@code to} is past. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private Deadline endingOn(LocalDate last) {
        return deadline(last, workingDayFrom(last), DayUnit.DAYS);
    }

    /** Uncertain when a year between the first and the last day that were looked at has no notice yet. */
    private Deadline deadline(LocalDate firstSeen, LocalDate last, DayUnit unit) {
        var known = IntStream.rangeClosed(firstSeen.getYear(), last.getYear()).allMatch(holidays::knows);
        return new Deadline(last, unit, !known);
    }

    private LocalDate workingDayFrom(LocalDate day) {
        return first(day, this::isWorkingDay);
    }

    /** The first such day, beginning with {@code day} itself. */
    private static LocalDate first(LocalDate day, Predicate<LocalDate> such) {
        var found = day;
        while (!such.test(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private LocalDate workingDayUntil(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
