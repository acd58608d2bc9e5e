package org.fengqiao.assignment.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.fengqiao.assignment.CandidateFacts;
import org.fengqiao.assignment.EligibilityTable;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;

/**
 * Asks the decision {@code chooseMediator}. A table that has no row for a candidate finds him not eligible: an
 * administrator's gap must not stop a case.
 */
@Component
class DecisionEligibilityTable implements EligibilityTable {

    private static final String KEY = "chooseMediator";

    private final DecisionService decisions;
    private final DecisionTables tables;

    DecisionEligibilityTable(DecisionService decisions, DecisionTables tables) {
        this.decisions = decisions;
        this.tables = tables;
    }

    @Override
    public List<Verdict> judge(List<CandidateFacts> candidates) {
        var inputs = candidates.stream().map(DecisionEligibilityTable::inputs).toList();
        return tables.askEach(KEY, inputs).stream()
                .map(DecisionEligibilityTable::verdict)
                .toList();
    }

    private static Verdict verdict(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return new Verdict(false, 0, "决策表没有对应的行", "no row of the table fits");
        }
        var row = rows.get(0);
        return new Verdict(
                Boolean.TRUE.equals(row.get("eligible")),
                row.get("score") instanceof Number score ? score.intValue() : 0,
                row.get("reason") instanceof String reason ? reason : "");
    }

    @Override
    public void record(CandidateFacts proposed) {
        if (tables.isAssuming()) {
            return;
        }
        // Also asked by an action, from outside the engine's doors: whoever asks needs no right to read decisions.
        EngineDoor.inside(() -> decisions
                .evaluateDecisionTableByKey(KEY)
                .decisionDefinitionWithoutTenantId()
                .variables(inputs(proposed))
                .evaluate());
    }

    private static Map<String, Object> inputs(CandidateFacts facts) {
        return Map.of(
                "sameCommittee", facts.sameCommittee(),
                "specialityMatches", facts.specialityMatches(),
                "available", facts.available(),
                "openLoad", facts.openLoad(),
                "conflict", facts.conflict(),
                "registeredCase", facts.registeredCase(),
                "hasLogin", facts.hasLogin(),
                "hardCase", facts.hardCase());
    }
}
