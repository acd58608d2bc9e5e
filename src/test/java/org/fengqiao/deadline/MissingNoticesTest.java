package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingNoticesTest {

    @Test
    void theNextYearsNoticeIsExpectedFromTheFirstOfNovember() {
        assertThat(MissingNotices.expectedOn(LocalDate.of(2026, 10, 31))).containsExactly(2026);
        assertThat(MissingNotices.expectedOn(LocalDate.of(2026, 11, 1))).containsExactly(2026, 2027);
        assertThat(MissingNotices.expectedOn(LocalDate.of(2026, 12, 31))).containsExactly(2026, 2027);
        assertThat(MissingNotices.expectedOn(LocalDate.of(2027, 1, 1))).containsExactly(2027);
    }

    /** What people are warned of is what the counting itself does not know. */
    @Test
    void aYearIsMissingUntilTheCalendarKnowsIt() {
        HolidayDays days = mock();
        var clock = Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.UTC);
        when(days.findAllByOrderByDay())
                .thenReturn(List.of(new HolidayDay(LocalDate.of(2026, 10, 1), DayKind.OFF, "国庆节", 2026, "test")));

        assertThat(new MissingNotices(new CountyCalendar(days, clock), clock).years())
                .containsExactly(2027);
    }
}
