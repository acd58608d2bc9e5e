package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every holiday table, every day and every limit. */
class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final int DAYS = 900;

    @Property
    void aLimitInWorkingDaysEndsOnAWorkingDayAndIsCountedBackToWhereItBegan(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 90) int amount) {
        var last = calendar.plusWorkingDays(from, amount).date();

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(calendar.workingDaysBetween(from, last)).isEqualTo(amount);
        assertThat(calendar.before(last, TimeSpan.workingDays(amount)))
                .isEqualTo(calendar.before(from, TimeSpan.days(0)));
    }

    @Property
    void twoLimitsOneAfterTheOtherAreOneLimit(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 40) int second) {
        var then = calendar.plusWorkingDays(from, first).date();

        assertThat(calendar.plusWorkingDays(then, second).date())
                .isEqualTo(calendar.plusWorkingDays(from, first + second).date());
    }

    @Property
    void aLaterBeginningOrALongerLimitNeverEndsEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 30) int later,
            @ForAll("spans") TimeSpan span,
            @ForAll @IntRange(max = 30) int longer) {
        var last = calendar.plus(from, span).date();

        assertThat(calendar.plus(from.plusDays(later), span).date()).isAfterOrEqualTo(last);
        assertThat(calendar.plus(from, new TimeSpan(span.amount() + longer, span.unit()))
                        .date())
                .isAfterOrEqualTo(last);
    }

    @Property
    void aLimitInDaysEndsOnTheFirstWorkingDayFromItsLastDayOn(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 400) int amount) {
        var last = calendar.plusDays(from, amount).date();

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(from.plusDays(amount));
        assertThat(from.plusDays(amount).datesUntil(last)).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void monthsEndInTheMonthThatIsSaidOrOnTheWorkingDayAfterIt(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 24) int months) {
        var last = calendar.plusMonths(from, months).date();
        var said = from.plusMonths(months);

        assertThat(said.getDayOfMonth()).isLessThanOrEqualTo(from.getDayOfMonth());
        assertThat(last).isAfterOrEqualTo(said);
        assertThat(said.datesUntil(last)).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void workingDaysBetweenTwoDaysAddUpAndHaveASign(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("days") LocalDate between) {
        assertThat(calendar.workingDaysBetween(one, other)).isEqualTo(-calendar.workingDaysBetween(other, one));
        assertThat(calendar.workingDaysBetween(one, between) + calendar.workingDaysBetween(between, other))
                .isEqualTo(calendar.workingDaysBetween(one, other));
    }

    @Property
    void aWarningComesOnAWorkingDayAndNotTooLate(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate last,
            @ForAll @IntRange(max = 40) int amount) {
        var days = calendar.before(last, TimeSpan.days(amount));

        assertThat(calendar.isWorkingDay(days)).isTrue();
        assertThat(days).isBeforeOrEqualTo(last.minusDays(amount));
        assertThat(calendar.before(last, TimeSpan.workingDays(amount))).isBeforeOrEqualTo(days);
    }

    @Property
    void daysOnWhichTheClockStoodStillAreLeftOut(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll("spans") TimeSpan span,
            @ForAll @IntRange(max = 60) int stop,
            @ForAll @IntRange(max = 60) int length) {
        var begin = from.plusDays(stop);
        var last = calendar.plus(from, span, day -> !day.isBefore(begin) && day.isBefore(begin.plusDays(length)))
                .date();

        assertThat(last).isAfterOrEqualTo(calendar.plus(from, span).date());
        assertThat(last)
                .isBeforeOrEqualTo(
                        calendar.plus(from.plusDays(length), span).date().plusDays(length + 60));
        if (span.unit() != DayUnit.HOURS) {
            assertThat(last.isBefore(begin) || !last.isBefore(begin.plusDays(length)))
                    .isTrue();
        }
    }

    @Property
    void aDeadlineIsCertainOnlyWhereEveryYearItLookedAtIsKnown(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 300) int amount,
            @ForAll Set<@IntRange(min = 2024, max = 2028) Integer> known) {
        var days = known.stream()
                .map(year -> new HolidayDay(LocalDate.of(year, 1, 1), DayKind.OFF, "元旦", year, "（虚构）"))
                .toList();
        var deadline = new WorkingCalendar(HolidayTable.of(days)).plusWorkingDays(from, amount);

        assertThat(deadline.uncertain())
                .isEqualTo(!from.plusDays(1)
                        .datesUntil(deadline.date().plusDays(1))
                        .allMatch(day -> known.contains(day.getYear())));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<TimeSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120), Arbitraries.of(DayUnit.DAYS, DayUnit.WORKING_DAYS))
                .as(TimeSpan::new);
    }

    /** Weekdays off, one by one and in a row as at Spring Festival, and weekends made up. */
    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var runs =
                Arbitraries.maps(days(), Arbitraries.integers().between(1, 8)).ofMaxSize(12);
        return runs.map(WorkingCalendarPropertyTest::calendar);
    }

    private static WorkingCalendar calendar(Map<LocalDate, Integer> runs) {
        var days = new TreeMap<LocalDate, HolidayDay>();
        runs.forEach((first, length) -> {
            first.datesUntil(first.plusDays(length)).forEach(day -> days.put(day, day(day, DayKind.OFF)));
            var madeUp = first.minusDays(length);
            if (isWeekend(madeUp)) {
                days.putIfAbsent(madeUp, day(madeUp, DayKind.WORK));
            }
        });
        return new WorkingCalendar(HolidayTable.of(days.values()));
    }

    private static HolidayDay day(LocalDate day, DayKind kind) {
        return new HolidayDay(day, kind, "假日", day.getYear(), "（虚构）");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
