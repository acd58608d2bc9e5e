package org.fengqiao.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MissingNoticesTest {

    @Test
    void theNextYearsNoticeIsExpectedFromTheFirstOfNovember() {
        assertThat(MissingNotices.expectedOn(LocalDate.of(2026, 10, 31))).containsExactly(2026);
        assertThat(MissingNotices.expectedOn(LocalDate.of(2026, 11, 1))).containsExactly(2026, 2027);
        assertThat(MissingNotices.expectedOn(LocalDate.of(2026, 12, 31))).containsExactly(2026, 2027);
        assertThat(MissingNotices.expectedOn(LocalDate.of(2027, 1, 1))).containsExactly(2027);
    }
}
