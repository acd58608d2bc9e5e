package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.fengqiao.deadline.TimeSpan;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a table that an administrator changed, for better or worse. */
class LimitTableTest {

    private final DecisionTables tables = mock();
    private final DecisionDefinitionEntity first = mock();
    private final LimitTable table = new LimitTable(tables);

    @BeforeEach
    void oneVersion() {
        when(first.getId()).thenReturn("timeLimits:1");
        when(tables.find("timeLimits")).thenReturn(Optional.of(first));
    }

    @Test
    void readsARow() {
        answers(first, row("amount", 10, "unit", "WORKING_DAYS", "warnBefore", 2, "countsFrom", "ACCEPTANCE"));

        assertThat(table.rule("onSiteMediation", DisputeCategory.MEDICAL))
                .isEqualTo(
                        new LimitRule(TimeSpan.workingDays(10), TimeSpan.workingDays(2), CountsFrom.ACCEPTANCE, "R09"));
        verify(tables).ask(first, Map.of("limit", "onSiteMediation", "category", "12"));
    }

    @Test
    void readsARowInHours() {
        answers(first, row("amount", 6, "unit", "HOURS", "warnBefore", 2, "countsFrom", "NOW"));

        assertThat(table.rule("majorEventReport", DisputeCategory.OTHER))
                .isEqualTo(new LimitRule(TimeSpan.hours(6), TimeSpan.hours(2), CountsFrom.NOW, "R09"));
    }

    @Test
    void asksEachVersionOnce() {
        answers(first, row("amount", 7, "unit", "DAYS", "warnBefore", 2, "countsFrom", "NOW"));
        table.rule("followUp", DisputeCategory.OTHER);
        table.rule("followUp", DisputeCategory.OTHER);
        verify(tables, times(1)).ask(eq(first), any());

        DecisionDefinitionEntity second = mock();
        when(second.getId()).thenReturn("timeLimits:2");
        when(tables.find("timeLimits")).thenReturn(Optional.of(second));
        answers(second, row("amount", 9, "unit", "DAYS", "warnBefore", 2, "countsFrom", "NOW"));

        assertThat(table.rule("followUp", DisputeCategory.OTHER).span()).isEqualTo(TimeSpan.days(9));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,    DAYS,  2, NOW
            1.5,  DAYS,  2, NOW
            -3,   DAYS,  2, NOW
            9999, DAYS,  2, NOW
            5,    WEEKS, 2, NOW
            5,    -,     2, NOW
            5,    DAYS,  -, NOW
            5,    DAYS,  2, TOMORROW
            6,    HOURS, 2, ACCEPTANCE
            """)
    void anUnusableRowFallsBackAndStopsNobody(
            @Nullable Double amount, @Nullable String unit, @Nullable Integer warnBefore, String countsFrom) {
        answers(first, row("amount", amount, "unit", unit, "warnBefore", warnBefore, "countsFrom", countsFrom));

        assertThat(table.rule("holdSession", DisputeCategory.OTHER)).isEqualTo(LimitRule.FALLBACK);
    }

    @Test
    void neitherAMissingTableNorAMissingRowNorABrokenOneStopsAnybody() {
        answers(first);
        assertThat(table.rule("a", DisputeCategory.OTHER)).isEqualTo(LimitRule.FALLBACK);

        when(tables.ask(eq(first), any())).thenThrow(new IllegalStateException("FEEL"));
        assertThat(table.rule("b", DisputeCategory.OTHER)).isEqualTo(LimitRule.FALLBACK);

        when(tables.find("timeLimits")).thenReturn(Optional.empty());
        assertThat(table.rule("c", DisputeCategory.OTHER)).isEqualTo(LimitRule.FALLBACK);
        assertThat(table.find("c", DisputeCategory.OTHER)).isEmpty();
    }

    @SafeVarargs
    private void answers(DecisionDefinitionEntity version, Map<String, Object>... rows) {
        when(tables.ask(eq(version), any())).thenReturn(List.of(rows));
    }

    private static Map<String, Object> row(@Nullable Object... entries) {
        var row = new HashMap<String, Object>(Map.of("rule", "R09"));
        for (var i = 0; i < entries.length; i += 2) {
            var value = entries[i + 1];
            if (value != null) {
                row.put(String.valueOf(entries[i]), value);
            }
        }
        return row;
    }
}
