package org.fengqiao.related.process;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.related.CrowdMeasures;
import org.fengqiao.related.CrowdTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The decision {@code crowd}. A table that cannot be used stops no case: nothing is a crowd then, and the log says so. */
@Component
class CrowdDecision implements CrowdTable {

    private static final Logger LOG = LoggerFactory.getLogger(CrowdDecision.class);

    private final DecisionTables tables;

    CrowdDecision(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<CrowdMeasures> of(DisputeCategory category) {
        try {
            return Optional.of(tables.ask("crowd", Map.of("category", category.code())).stream()
                    .findFirst()
                    .map(CrowdDecision::read)
                    .orElseThrow(() -> new IllegalArgumentException("no row fits")));
        } catch (RuntimeException unusable) {
            LOG.warn("the table crowd has no usable row for {}; no case of it is a crowd", category.code(), unusable);
            return Optional.empty();
        }
    }

    private static CrowdMeasures read(Map<String, Object> row) {
        return new CrowdMeasures(
                number(row, "peopleFrom"),
                number(row, "casesFrom"),
                number(row, "representativesMost"),
                String.valueOf(row.getOrDefault("rule", "")));
    }

    private static int number(Map<String, Object> row, String column) {
        if (row.get(column) instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new IllegalArgumentException("not a whole number: " + column);
    }
}
