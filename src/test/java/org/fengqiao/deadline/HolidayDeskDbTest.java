package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.testing.HolidayNotices;
import org.fengqiao.testing.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PostgresTest
@Import(HolidayDesk.class)
@RecordApplicationEvents
class HolidayDeskDbTest {

    @Autowired
    private HolidayDesk desk;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private ApplicationEvents events;

    @Test
    void theMigrationHoldsTheNoticesOf2025And2026() {
        assertThat(desk.list(Optional.empty()))
                .usingRecursiveFieldByFieldElementComparatorOnFields("day", "kind", "noticeYear")
                .containsExactlyInAnyOrderElementsOf(HolidayNotices.days());
        assertThat(desk.list(Optional.of(2026)))
                .allSatisfy(day -> assertThat(day.source()).contains("content_7047091"));
    }

    @Test
    void aNewYearIsAddedAndTheSecondTimeNothingChanges() {
        assertThat(importLines(HolidayFileTest.year2031())).isEqualTo(tally(4, 0, 0));
        assertThat(importLines(HolidayFileTest.year2031())).isEqualTo(tally(0, 0, 0));

        assertThat(desk.list(Optional.of(2031))).hasSize(4);
        assertThat(events.stream(HolidaysChanged.class)).hasSize(1);
    }

    @Test
    void anAmendedYearReplacesWhatWasKnownOfIt() {
        importLines(HolidayFileTest.year2031());
        var amended = new ArrayList<>(HolidayFileTest.year2031().subList(0, 3));
        amended.set(0, new HolidayLine(2, "2031-01-01", "OFF", "元旦", "2031", "补充通知"));
        amended.add(new HolidayLine(5, "2031-10-02", "OFF", "国庆节", "2031", "补充通知"));

        assertThat(importLines(amended)).isEqualTo(tally(1, 1, 1));

        assertThat(desk.list(Optional.of(2031)))
                .extracting(HolidayDay::day, HolidayDay::source)
                .containsExactly(
                        tuple(LocalDate.of(2031, 1, 1), "补充通知"),
                        tuple(LocalDate.of(2031, 5, 1), "通知"),
                        tuple(LocalDate.of(2031, 10, 1), "通知"),
                        tuple(LocalDate.of(2031, 10, 2), "补充通知"));
    }

    @Test
    void aFileWithAMistakeChangesNothing() {
        var lines = new ArrayList<>(HolidayFileTest.year2031());
        lines.add(new HolidayLine(6, "2031-13-01", "OFF", "?", "2031", "通知"));

        assertThatThrownBy(() -> importLines(lines)).isInstanceOf(HolidaysRefused.class);

        assertThat(desk.list(Optional.of(2031))).isEmpty();
        assertThat(events.stream(HolidaysChanged.class)).isEmpty();
    }

    private HolidayTally importLines(List<HolidayLine> lines) {
        var tally = desk.importNotices(lines);
        entities.flush();
        entities.clear();
        return tally;
    }

    private static HolidayTally tally(int added, int changed, int removed) {
        return new HolidayTally(new TreeSet<>(List.of(2031)), added, changed, removed);
    }
}
