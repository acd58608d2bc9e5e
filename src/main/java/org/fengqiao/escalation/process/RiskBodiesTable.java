package org.fengqiao.escalation.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.escalation.RiskBodies;
import org.fengqiao.escalation.RiskKind;
import org.springframework.stereotype.Component;

/** The decision {@code riskBodies}: to whom which risk is reported. */
@Component
class RiskBodiesTable implements RiskBodies {

    private final DecisionTables tables;

    RiskBodiesTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Body> of(RiskKind kind) {
        return tables.ask("riskBodies", Map.of("riskKind", kind.name())).stream()
                .filter(row -> row.get("body") != null)
                .map(row -> new Body(text(row, "body"), text(row, "basis")))
                .toList();
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "").toString();
    }
}
