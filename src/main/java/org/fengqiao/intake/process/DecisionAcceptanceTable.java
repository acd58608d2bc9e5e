package org.fengqiao.intake.process;

import java.util.Map;
import java.util.Objects;
import org.fengqiao.casefile.Source;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.intake.AcceptanceDecision;
import org.fengqiao.intake.AcceptanceTable;
import org.fengqiao.intake.Obstacle;
import org.fengqiao.organisation.DisputeCategory;
import org.springframework.stereotype.Component;

/** The decision {@code acceptance}. */
@Component
class DecisionAcceptanceTable implements AcceptanceTable {

    private final DecisionTables tables;

    DecisionAcceptanceTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public AcceptanceDecision judge(Obstacle obstacle, Source source, DisputeCategory category) {
        var inputs = Map.<String, Object>of(
                "obstacle", obstacle.name(), "source", source.name(), "category", category.code());
        return tables.ask("acceptance", inputs).stream()
                .findFirst()
                .map(DecisionAcceptanceTable::decision)
                .orElse(AcceptanceDecision.ACCEPTED);
    }

    private static AcceptanceDecision decision(Map<String, Object> row) {
        return Boolean.FALSE.equals(row.get("accepted"))
                ? new AcceptanceDecision(false, text(row, "reason"), text(row, "rightBody"), text(row, "basis"))
                : AcceptanceDecision.ACCEPTED;
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "").toString();
    }
}
