package org.fengqiao.escalation.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.escalation.RemainingRoutes;
import org.fengqiao.escalation.Route;
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
    public List<Route> of(DisputeCategory category) {
        return tables.ask("remainingRoutes", Map.of("category", category.code())).stream()
                .filter(row -> row.get("route") != null)
                .map(row -> new Route(text(row, "route"), text(row, "basis")))
                .toList();
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "").toString();
    }
}
