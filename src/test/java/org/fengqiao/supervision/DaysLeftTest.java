package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.HolidayTable;
import org.fengqiao.deadline.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DaysLeftTest {

    /** Friday 27 November 2026, 23:30 in China. */
    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-27T15:30:00Z");

    private final CountyCalendar calendar = mock(CountyCalendar.class);
    private final DaysLeft left = new DaysLeft(calendar, Clock.fixed(FRIDAY_NIGHT, ZoneOffset.UTC));

    @BeforeEach
    void aCalendarWithoutHolidays() {
        when(calendar.current()).thenReturn(new WorkingCalendar(mock(HolidayTable.class)));
    }

    @Test
    void theLastDayItselfHasNoneLeft() {
        assertThat(left.to(LocalDate.of(2026, 11, 27))).isZero();
    }

    @Test
    void aWeekendDoesNotCount() {
        assertThat(left.to(LocalDate.of(2026, 11, 30))).isEqualTo(1);
        assertThat(left.to(LocalDate.of(2026, 12, 4))).isEqualTo(5);
    }

    @Test
    void whatIsPastCountsBelowNought() {
        assertThat(left.to(LocalDate.of(2026, 11, 20))).isEqualTo(-5);
    }

    @Test
    void aMomentIsTakenByItsDayInChina() {
        assertThat(left.to(Instant.parse("2026-11-29T16:00:00Z"))).isEqualTo(1);
        assertThat(left.to((Instant) null)).isNull();
    }
}
