package org.fengqiao.retention.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.Ending;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.retention.RetentionClass;
import org.fengqiao.retention.RetentionFacts;
import org.fengqiao.retention.RetentionRule;
import org.junit.jupiter.api.Test;

class RetentionDecisionTest {

    private static final RetentionFacts FACTS =
            new RetentionFacts(DisputeCategory.ofCode("02").orElseThrow(), Ending.AGREEMENT, 2, false, false);

    private final DecisionTables tables = mock(DecisionTables.class);
    private final RetentionDecision decision = new RetentionDecision(tables);

    @Test
    void theFirstRowSaysHowLong() {
        answer(List.of(Map.of("retentionClass", "LONG", "years", 60, "basis", "县定：其他")));

        assertThat(decision.of(FACTS)).isEqualTo(new RetentionRule(RetentionClass.LONG, 60, "县定：其他"));
    }

    @Test
    void aTableThatCannotBeUsedKeepsForEver() {
        answer(List.of());
        assertThat(decision.of(FACTS)).isEqualTo(RetentionRule.FALLBACK);

        answer(List.of(Map.of("retentionClass", "LONG", "basis", "县定")));
        assertThat(decision.of(FACTS)).isEqualTo(RetentionRule.FALLBACK);

        answer(List.of(Map.of("retentionClass", "不存在", "years", 3)));
        assertThat(decision.of(FACTS)).isEqualTo(RetentionRule.FALLBACK);

        when(tables.ask(any(), any())).thenThrow(new IllegalStateException("decision not deployed"));
        assertThat(decision.of(FACTS)).isEqualTo(RetentionRule.FALLBACK);
    }

    private void answer(List<Map<String, Object>> rows) {
        when(tables.ask(eq("retentionClass"), any())).thenReturn(rows);
    }
}
