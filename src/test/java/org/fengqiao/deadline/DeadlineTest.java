package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final Deadline deadline = new Deadline(LocalDate.of(2026, 3, 31), DayUnit.DAYS, false);

    @Test
    void runsOutAtMidnightInChina() {
        assertThat(deadline.isPassed(Instant.parse("2026-03-31T15:59:59.999Z"))).isFalse();
        assertThat(deadline.isPassed(Instant.parse("2026-03-31T16:00:00Z"))).isTrue();
        assertThat(deadline.lastMoment()).isEqualTo(Instant.parse("2026-03-31T15:59:59Z"));
    }

    @Test
    void theEarlierOfTwoWins() {
        var earlier = new Deadline(LocalDate.of(2026, 3, 30), DayUnit.WORKING_DAYS, true);

        assertThat(deadline.notAfter(earlier)).isEqualTo(earlier);
        assertThat(earlier.notAfter(deadline)).isEqualTo(earlier);
    }
}
