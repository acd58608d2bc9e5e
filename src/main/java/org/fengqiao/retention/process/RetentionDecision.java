package org.fengqiao.retention.process;

import java.util.Map;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.retention.RetentionClass;
import org.fengqiao.retention.RetentionFacts;
import org.fengqiao.retention.RetentionRule;
import org.fengqiao.retention.RetentionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The decision {@code retentionClass}. A table that cannot be used keeps files for ever, and the log says so. */
@Component
class RetentionDecision implements RetentionTable {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionDecision.class);

    private final DecisionTables tables;

    RetentionDecision(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public RetentionRule of(RetentionFacts facts) {
        try {
            return tables.ask("retentionClass", inputs(facts)).stream()
                    .findFirst()
                    .map(RetentionDecision::read)
                    .orElseThrow(() -> new IllegalArgumentException("no row fits"));
        } catch (RuntimeException unusable) {
            LOG.warn("the table retentionClass has no usable row; a file is kept for ever", unusable);
            return RetentionRule.FALLBACK;
        }
    }

    private static Map<String, Object> inputs(RetentionFacts facts) {
        return Map.of(
                "category", facts.category().code(),
                "ending", facts.ending().name(),
                "peopleInvolved", facts.peopleInvolved(),
                "riskReported", facts.riskReported(),
                "minorInvolved", facts.minorInvolved());
    }

    private static RetentionRule read(Map<String, Object> row) {
        return new RetentionRule(
                RetentionClass.valueOf(String.valueOf(row.get("retentionClass"))),
                row.get("years") instanceof Number years ? years.intValue() : 0,
                String.valueOf(row.getOrDefault("basis", "")));
    }
}
