package org.fengqiao.escalation.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.escalation.RemainingRoutes;
import org.fengqiao.organisation.DisputeCategory;
import org.springframework.stereotype.Component;

/** The decision {@code remainingRoutes}: which routes remain for which category. */
@Component
class RoutesTable implements RemainingRoutes {

    private final DecisionTables tables;

    RoutesTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public List<String> of(DisputeCategory category) {
        return tables.ask("remainingRoutes", Map.of("category", category.code())).stream()
                .map(row -> row.get("route"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }
}
