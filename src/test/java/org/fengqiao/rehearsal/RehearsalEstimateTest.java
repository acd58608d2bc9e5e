package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.shared.FieldsRefused;
import org.junit.jupiter.api.Test;

class RehearsalEstimateTest {

    @Test
    void itCountsByTheSpeedOfTheLastRehearsals() {
        assertThat(RehearsalEstimate.seconds(2_000, Optional.of(8.0), Optional.of(0.1)))
                .isEqualTo(208);
        assertThat(RehearsalEstimate.seconds(0, Optional.empty(), Optional.empty()))
                .isEqualTo(15);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var day = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> new RehearsalQuestion(1, 10, day, day.minusDays(1)))
                .isInstanceOf(FieldsRefused.class);
        assertThatThrownBy(() -> new RehearsalQuestion(1, 10_001, null, null)).isInstanceOf(FieldsRefused.class);
        assertThat(new RehearsalQuestion(1, 10, day, day).most()).isEqualTo(10);
    }
}
