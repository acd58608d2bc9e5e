package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CountyCalendarTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);
    private static final Instant NOW = Instant.parse("2030-12-01T00:00:00Z");

    private final HolidayDays days = mock();
    private final Clock clock = mock();
    private final CountyCalendar calendar = new CountyCalendar(days, clock);

    @Test
    void readsTheTableOnceAndAgainAfterAnImport() {
        when(clock.instant()).thenReturn(NOW);
        when(days.findAllByOrderByDay()).thenReturn(List.of());
        assertThat(calendar.current().isWorkingDay(NEW_YEAR)).isTrue();
        when(days.findAllByOrderByDay()).thenReturn(List.of(new HolidayDay(NEW_YEAR, DayKind.OFF, "元旦", 2031, "test")));
        assertThat(calendar.current().isWorkingDay(NEW_YEAR)).isTrue();

        calendar.forget(new HolidaysChanged(new TreeSet<>(List.of(2031))));

        assertThat(calendar.current().isWorkingDay(NEW_YEAR)).isFalse();
        verify(days, times(2)).findAllByOrderByDay();
    }

    @Test
    void seesWithinHalfAMinuteWhatAnotherNodeImported() {
        when(clock.instant()).thenReturn(NOW);
        when(days.findAllByOrderByDay()).thenReturn(List.of());
        calendar.current();
        when(days.findAllByOrderByDay()).thenReturn(List.of(new HolidayDay(NEW_YEAR, DayKind.OFF, "元旦", 2031, "test")));

        when(clock.instant()).thenReturn(NOW.plusSeconds(29));
        assertThat(calendar.current().isWorkingDay(NEW_YEAR)).isTrue();

        when(clock.instant()).thenReturn(NOW.plusSeconds(30));
        assertThat(calendar.current().isWorkingDay(NEW_YEAR)).isFalse();
    }
}
