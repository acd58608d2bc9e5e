package org.fengqiao.related.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.related.CrowdMeasures;
import org.junit.jupiter.api.Test;

/** What becomes of a table that an administrator changed, for better or worse. */
class CrowdDecisionTest {

    private final DecisionTables tables = mock();
    private final CrowdDecision decision = new CrowdDecision(tables);

    @Test
    void readsTheRowOfTheCategory() {
        when(tables.ask("crowd", Map.of("category", "02")))
                .thenReturn(List.of(Map.of("peopleFrom", 21, "casesFrom", 4, "representativesMost", 3, "rule", "R30")));

        assertThat(decision.of(DisputeCategory.NEIGHBOURS)).contains(new CrowdMeasures(21, 4, 3, "R30"));
    }

    @Test
    void aTableThatCannotBeUsedStopsNobody() {
        when(tables.ask(any(), any())).thenReturn(List.of());
        assertThat(decision.of(DisputeCategory.NEIGHBOURS)).isEmpty();

        when(tables.ask(any(), any())).thenReturn(List.of(Map.of("peopleFrom", 10.5)));
        assertThat(decision.of(DisputeCategory.NEIGHBOURS)).isEmpty();

        when(tables.ask(any(), any())).thenThrow(new IllegalStateException("decision not deployed: crowd"));
        assertThat(decision.of(DisputeCategory.NEIGHBOURS)).isEmpty();
    }
}
