package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.testing.HolidayNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected date here was found with a paper calendar and the two notices. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = HolidayNotices.calendar();

    @ParameterizedTest(name = "{0} working: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-31 | true  | Tue before New Year
            2025-01-01 | false | New Year
            2025-01-02 | true  | Thu after New Year
            2025-01-25 | false | ordinary Saturday
            2025-01-26 | true  | made-up Sunday
            2025-01-27 | true  | Mon before Spring Festival
            2025-01-28 | false | first day of Spring Festival
            2025-02-04 | false | last day of Spring Festival
            2025-02-05 | true  | Wed after Spring Festival
            2025-02-08 | true  | made-up Saturday
            2025-02-09 | false | the Sunday after it
            2025-04-03 | true  | Thu before Qingming
            2025-04-04 | false | Qingming
            2025-04-06 | false | Qingming, Sunday
            2025-04-07 | true  | Mon after Qingming
            2025-04-26 | false | ordinary Saturday
            2025-04-27 | true  | made-up Sunday
            2025-04-30 | true  | Wed before Labour Day
            2025-05-01 | false | Labour Day
            2025-05-05 | false | last day of Labour Day, a Monday
            2025-05-06 | true  | Tue after Labour Day
            2025-05-30 | true  | Fri before Dragon Boat
            2025-05-31 | false | Dragon Boat, Saturday
            2025-06-02 | false | Dragon Boat, Monday
            2025-06-03 | true  | Tue after Dragon Boat
            2025-09-27 | false | ordinary Saturday
            2025-09-28 | true  | made-up Sunday
            2025-09-30 | true  | Tue before National Day
            2025-10-01 | false | National Day
            2025-10-08 | false | last day of the long holiday, a Wednesday
            2025-10-09 | true  | Thu after it
            2025-10-11 | true  | made-up Saturday
            2025-10-12 | false | the Sunday after it
            2025-12-31 | true  | Wed before New Year
            2026-01-01 | false | New Year
            2026-01-03 | false | New Year, Saturday
            2026-01-04 | true  | made-up Sunday
            2026-01-05 | true  | Monday
            2026-02-13 | true  | Friday
            2026-02-14 | true  | made-up Saturday
            2026-02-15 | false | first day of Spring Festival, Sunday
            2026-02-23 | false | last day of Spring Festival, Monday
            2026-02-24 | true  | Tue after it
            2026-02-28 | true  | made-up Saturday
            2026-03-01 | false | the Sunday after it
            2026-04-03 | true  | Fri before Qingming
            2026-04-04 | false | Qingming, Saturday
            2026-04-06 | false | Qingming, Monday
            2026-04-07 | true  | Tue after Qingming
            2026-04-30 | true  | Thu before Labour Day
            2026-05-01 | false | Labour Day
            2026-05-05 | false | last day of Labour Day, a Tuesday
            2026-05-06 | true  | Wed after Labour Day
            2026-05-09 | true  | made-up Saturday
            2026-05-10 | false | the Sunday after it
            2026-06-18 | true  | Thu before Dragon Boat
            2026-06-19 | false | Dragon Boat, Friday
            2026-06-21 | false | Dragon Boat, Sunday
            2026-06-22 | true  | Mon after Dragon Boat
            2026-09-19 | false | ordinary Saturday
            2026-09-20 | true  | made-up Sunday
            2026-09-24 | true  | Thu before Mid-Autumn
            2026-09-25 | false | Mid-Autumn, Friday
            2026-09-27 | false | Mid-Autumn, Sunday
            2026-09-28 | true  | Mon after Mid-Autumn
            2026-09-30 | true  | Wed before National Day
            2026-10-01 | false | National Day
            2026-10-07 | false | last day of it, a Wednesday
            2026-10-08 | true  | Thu after it
            2026-10-10 | true  | made-up Saturday
            2026-10-11 | false | the Sunday after it
            """)
    void knowsBothSidesOfEveryHoliday(LocalDate day, boolean working, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0} + {1} days = {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03 |  0 | 2025-03-03 | the day itself
            2025-03-01 |  0 | 2025-03-03 | a Saturday, so the Monday
            2025-03-03 |  1 | 2025-03-04 | first day out
            2025-03-03 | 30 | 2025-04-02 | a Wednesday
            2025-03-05 | 30 | 2025-04-07 | 4 April is Qingming: to the Monday
            2025-01-02 | 24 | 2025-01-26 | a made-up Sunday is a working day
            2025-01-02 | 23 | 2025-01-26 | Saturday 25, and the Sunday is worked
            2024-12-29 | 30 | 2025-02-05 | 28 January to 4 February are off
            2025-01-05 | 30 | 2025-02-05 | the last day of the holiday
            2025-01-06 | 30 | 2025-02-05 | the day after the holiday
            2025-09-01 | 30 | 2025-10-09 | 1 October, eight days off
            2025-09-11 | 30 | 2025-10-11 | a made-up Saturday
            2025-09-12 | 30 | 2025-10-13 | the Sunday after it
            2025-12-02 | 30 | 2026-01-04 | New Year over three days, then a made-up Sunday
            2026-01-15 | 30 | 2026-02-14 | a made-up Saturday
            2026-01-16 | 30 | 2026-02-24 | nine days off
            2026-01-29 | 30 | 2026-02-28 | a made-up Saturday
            2026-01-30 | 30 | 2026-03-02 | the Sunday after it
            2026-04-01 | 30 | 2026-05-06 | Labour Day
            2026-09-01 | 30 | 2026-10-08 | National Day
            2026-10-25 | 30 | 2026-11-24 | an ordinary Tuesday
            """)
    void countsCalendarDaysAndMovesFromARestDay(LocalDate from, int days, LocalDate last, String why) {
        assertThat(calendar.plusDays(from, days).date()).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03 |  0 | 2025-03-03 | the day itself
            2025-03-01 |  0 | 2025-03-03 | a Saturday, so the Monday
            2025-03-03 |  1 | 2025-03-04 | Monday to Tuesday
            2025-03-07 |  1 | 2025-03-10 | Friday to Monday
            2025-03-08 |  1 | 2025-03-10 | from a Saturday
            2025-01-24 |  1 | 2025-01-26 | Friday to the made-up Sunday
            2025-01-27 |  1 | 2025-02-05 | over the Spring Festival
            2025-01-24 |  5 | 2025-02-07 | Sun 26, Mon 27, Wed 5, Thu 6, Fri 7
            2025-01-24 |  6 | 2025-02-08 | and the made-up Saturday
            2025-04-25 |  5 | 2025-05-06 | Sun 27, Mon, Tue, Wed 30, Tue 6
            2025-09-30 |  3 | 2025-10-11 | Thu 9, Fri 10, made-up Sat 11
            2025-09-30 |  4 | 2025-10-13 | and the Monday
            2025-12-31 |  1 | 2026-01-04 | the made-up Sunday
            2025-12-31 |  2 | 2026-01-05 | and the Monday
            2026-02-13 |  2 | 2026-02-24 | Sat 14, then nine days off
            2026-02-24 |  4 | 2026-02-28 | Wed, Thu, Fri, made-up Saturday
            2026-02-24 |  5 | 2026-03-02 | and the Monday
            2026-04-30 |  4 | 2026-05-09 | Wed 6, Thu 7, Fri 8, made-up Sat 9
            2026-09-18 |  1 | 2026-09-20 | the made-up Sunday
            2026-09-24 |  4 | 2026-10-08 | Mon 28, Tue, Wed 30, Thu 8
            2026-10-08 |  2 | 2026-10-10 | Fri 9, made-up Sat 10
            2026-03-02 | 30 | 2026-04-14 | medical: 5 in each of four weeks, then 6, 4 with Qingming
            """)
    void countsWorkingDays(LocalDate from, int days, LocalDate last, String why) {
        assertThat(calendar.plusWorkingDays(from, days).date()).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} + {1} months = {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-10 |  1 | 2025-04-10 | the corresponding day
            2025-01-31 |  1 | 2025-02-28 | none in February: the last of the month, a Friday
            2026-01-31 |  1 | 2026-02-28 | the same, a made-up Saturday
            2024-01-31 |  1 | 2024-02-29 | leap year, a Thursday
            2024-02-29 | 12 | 2025-02-28 | from the leap day
            2024-02-29 | 48 | 2028-02-29 | to the next leap day, a Tuesday
            2025-03-31 |  1 | 2025-04-30 | 30 days in April
            2025-04-01 |  1 | 2025-05-06 | Labour Day until the fifth
            2025-09-01 |  1 | 2025-10-09 | National Day until the eighth
            2025-05-30 |  3 | 2025-09-01 | 30 August is a Saturday
            """)
    void countsMonthsByDate(LocalDate from, int months, LocalDate last, String why) {
        assertThat(calendar.plusMonths(from, months).date()).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} {2} before {0} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-14 | 0 | DAYS         | 2025-03-14
            2025-03-14 | 3 | DAYS         | 2025-03-11
            2025-03-18 | 3 | DAYS         | 2025-03-14
            2025-02-05 | 2 | DAYS         | 2025-01-27
            2025-03-14 | 1 | WORKING_DAYS | 2025-03-13
            2025-03-17 | 1 | WORKING_DAYS | 2025-03-14
            2025-02-05 | 2 | WORKING_DAYS | 2025-01-26
            2026-10-12 | 1 | WORKING_DAYS | 2026-10-10
            2026-10-08 | 1 | WORKING_DAYS | 2026-09-30
            """)
    void warnsOnAWorkingDay(LocalDate last, int amount, DayUnit unit, LocalDate warning) {
        assertThat(calendar.before(last, new TimeSpan(amount, unit))).isEqualTo(warning);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03 | 2025-03-03 |  0
            2025-03-03 | 2025-03-04 |  1
            2025-03-07 | 2025-03-10 |  1
            2025-03-10 | 2025-03-07 | -1
            2025-01-27 | 2025-02-05 |  1
            2025-01-24 | 2025-02-08 |  6
            2026-02-13 | 2026-03-01 |  6
            2024-12-31 | 2025-12-31 | 248
            2025-12-31 | 2026-12-31 | 248
            """)
    void countsTheWorkingDaysThatAreLeft(LocalDate from, LocalDate to, int left) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(left);
    }

    @ParameterizedTest(name = "{0} + {1} {2} ends {3}, uncertain: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-24 |  5 | WORKING_DAYS | 2026-12-31 | false
            2026-12-24 |  6 | WORKING_DAYS | 2027-01-01 | true
            2026-12-01 | 30 | DAYS         | 2026-12-31 | false
            2026-12-03 | 30 | DAYS         | 2027-01-04 | true
            2027-09-24 |  5 | WORKING_DAYS | 2027-10-01 | true
            2024-12-30 |  1 | WORKING_DAYS | 2024-12-31 | true
            2024-12-31 |  1 | WORKING_DAYS | 2025-01-02 | false
            """)
    void countsWeekdaysInAYearWithoutANoticeAndSaysSo(
            LocalDate from, int amount, DayUnit unit, LocalDate last, boolean uncertain) {
        assertThat(calendar.plus(from, new TimeSpan(amount, unit))).isEqualTo(new Deadline(last, unit, uncertain));
    }

    @Test
    void aSpanIsNeitherNegativeNorEndless() {
        assertThatThrownBy(() -> TimeSpan.days(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeSpan.workingDays(3661)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.plusDays(LocalDate.of(2025, 1, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursRunOnTheClockAndByTheDayEndOnTheLastDayTheyMay() {
        var friday = Instant.parse("2026-03-06T15:00:00Z");

        assertThat(TimeSpan.hours(6).after(friday)).isEqualTo(Instant.parse("2026-03-06T21:00:00Z"));
        assertThat(TimeSpan.hours(2).before(friday)).isEqualTo(Instant.parse("2026-03-06T13:00:00Z"));
        assertThat(calendar.plus(LocalDate.of(2026, 3, 6), TimeSpan.hours(6)))
                .isEqualTo(new Deadline(LocalDate.of(2026, 3, 7), DayUnit.HOURS, false));
        assertThat(calendar.plus(LocalDate.of(2026, 3, 6), TimeSpan.hours(24)).date())
                .isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(calendar.plus(LocalDate.of(2026, 3, 6), TimeSpan.hours(25)).date())
                .isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(calendar.before(LocalDate.of(2026, 3, 8), TimeSpan.hours(2))).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void daysAreNotCountedByTheClock() {
        var days = TimeSpan.days(1);

        assertThatThrownBy(() -> days.after(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }
}
