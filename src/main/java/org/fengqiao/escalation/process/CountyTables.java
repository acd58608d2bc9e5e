package org.fengqiao.escalation.process;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.escalation.CountyProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions {@code industryCommittee} and {@code hardCase}, asked for a form's proposal. */
@Component
class CountyTables implements CountyProposal {

    private final DecisionTables tables;

    CountyTables(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public @Nullable String industryCommittee(CaseFile file) {
        return tables
                .ask("industryCommittee", Map.of("category", file.category().code()))
                .stream()
                .map(row -> row.get("industryCommittee"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isHard(CaseFile file, boolean markedHard) {
        var facts = Map.<String, Object>of(
                "hardCase", markedHard,
                "partyCount", file.peopleInvolved(),
                "category", file.category().code());
        return tables.ask("hardCase", facts).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("hardCase")));
    }
}
