package org.fengqiao.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    @Test
    void theTimeRunsFromTheEndOfTheYearOfClosing() {
        var rule = new RetentionRule(RetentionClass.SHORT, 30, "县定：其他");

        assertThat(rule.lastDay(LocalDate.of(2026, 1, 1))).contains(LocalDate.of(2056, 12, 31));
        assertThat(rule.lastDay(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2056, 12, 31));
    }

    @Test
    void whatIsKeptForEverHasNoLastDay() {
        assertThat(RetentionRule.FALLBACK.lastDay(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void aRowWithoutATimeCannotBeUsed() {
        assertThatThrownBy(() -> new RetentionRule(RetentionClass.LONG, 0, "")).hasMessageContaining("LONG");
        assertThatThrownBy(() -> new RetentionRule(RetentionClass.PERMANENT, 30, ""))
                .hasMessageContaining("PERMANENT");
        assertThatThrownBy(() -> new RetentionRule(RetentionClass.SHORT, -1, ""))
                .hasMessageContaining("-1");
    }
}
