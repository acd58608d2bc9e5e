package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.testing.HolidayNotices;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

/**
 * Limits of clocks that stood still, against dates that another program computed in another way. Stops begin and end, and
 * limits end, on both sides of every holiday and made-up day of 2025 and 2026.
 */
class StoppedClocksTest {

    private final WorkingCalendar calendar = HolidayNotices.calendar();

    @Proves(value = "R09", at = "WorkingCalendar")
    @Test
    void agreesWithTheOtherProgramOnEveryDate() throws IOException {
        var rows = rows();

        assertThat(rows).hasSizeGreaterThan(2500);
        assertThat(rows.stream().filter(row -> !row.last().equals(row.computedBy(calendar))))
                .isEmpty();
    }

    private static List<Row> rows() throws IOException {
        var file = Objects.requireNonNull(StoppedClocksTest.class.getResourceAsStream("stopped-clocks.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("from"))
                    .map(Row::of)
                    .toList();
        }
    }

    private record Row(LocalDate from, TimeSpan span, List<Stop> stops, LocalDate last) {

        static Row of(String line) {
            var cells = List.of(line.split(",", -1));
            return new Row(
                    LocalDate.parse(cells.get(0)),
                    new TimeSpan(Integer.parseInt(cells.get(1)), DayUnit.valueOf(cells.get(2))),
                    Stream.of(cells.get(3).split(" "))
                            .filter(text -> !text.isEmpty())
                            .map(Stop::of)
                            .toList(),
                    LocalDate.parse(cells.get(4)));
        }

        LocalDate computedBy(WorkingCalendar calendar) {
            Predicate<LocalDate> stopped = day -> stops.stream().anyMatch(stop -> stop.covers(day));
            return calendar.plus(from, span, stopped).date();
        }
    }

    private record Stop(LocalDate first, LocalDate goesOn) {

        static Stop of(String text) {
            var days = List.of(text.split("/"));
            return new Stop(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(goesOn);
        }
    }
}
