package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.fengqiao.testing.HolidayNotices;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

/**
 * Thousands of dates that another program computed in another way: it lists all working days and searches the list. Both
 * sides of every holiday and made-up day of 2025 and 2026 are among them, as first and as last day.
 */
class ManyDeadlinesTest {

    private final WorkingCalendar calendar = HolidayNotices.calendar();

    @Proves(value = "R11", at = "WorkingCalendar")
    @Test
    void agreesWithTheOtherProgramOnEveryDate() throws IOException {
        var rows = rows();

        assertThat(rows).hasSizeGreaterThan(5000);
        assertThat(rows.stream().filter(row -> !row.expected().equals(row.computedBy(calendar))))
                .isEmpty();
    }

    @Test
    void workingDaysAreAsManyAsWereAdded() {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
            var days = random.nextInt(60);

            var last = calendar.plusWorkingDays(from, days).date();

            assertThat(calendar.isWorkingDay(last)).as("%s + %s", from, days).isTrue();
            if (days > 0) {
                assertThat(calendar.workingDaysBetween(from, last))
                        .as("%s + %s", from, days)
                        .isEqualTo(days);
            }
        }
    }

    @Test
    void longerNeverEndsEarlierAndAWarningIsNeverLaterThanTheEnd() {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++) {
            var from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
            var span = new TimeSpan(random.nextInt(40), DayUnit.values()[random.nextInt(2)]);

            var last = calendar.plus(from, span).date();
            var warning = calendar.before(last, new TimeSpan(random.nextInt(10), span.unit()));

            assertThat(calendar.plus(from, new TimeSpan(span.amount() + 1, span.unit()))
                            .date())
                    .isAfterOrEqualTo(last);
            assertThat(warning).isBeforeOrEqualTo(last);
            assertThat(calendar.isWorkingDay(warning)).isTrue();
        }
    }

    private static List<Row> rows() throws IOException {
        var file = Objects.requireNonNull(ManyDeadlinesTest.class.getResourceAsStream("deadlines.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("from"))
                    .map(Row::of)
                    .toList();
        }
    }

    private record Row(LocalDate from, int amount, String unit, LocalDate last, boolean uncertain) {

        static Row of(String line) {
            var cells = List.of(line.split(","));
            return new Row(
                    LocalDate.parse(cells.get(0)),
                    Integer.parseInt(cells.get(1)),
                    cells.get(2),
                    LocalDate.parse(cells.get(3)),
                    Boolean.parseBoolean(cells.get(4)));
        }

        Deadline expected() {
            return new Deadline(last, unit.equals("WORKING_DAYS") ? DayUnit.WORKING_DAYS : DayUnit.DAYS, uncertain);
        }

        Deadline computedBy(WorkingCalendar calendar) {
            return switch (unit) {
                case "DAYS" -> calendar.plusDays(from, amount);
                case "WORKING_DAYS" -> calendar.plusWorkingDays(from, amount);
                default -> calendar.plusMonths(from, amount);
            };
        }
    }
}
