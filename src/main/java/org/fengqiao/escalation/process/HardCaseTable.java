package org.fengqiao.escalation.process;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.DecisionTables;
import org.fengqiao.escalation.HardCases;
import org.springframework.stereotype.Component;

/** The decision {@code hardCase}, asked for the township's form; at the county the flow itself asks it. */
@Component
class HardCaseTable implements HardCases {

    private final DecisionTables tables;

    HardCaseTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean isHard(CaseFile file) {
        var facts = Map.<String, Object>of(
                "hardCase", false,
                "partyCount", file.peopleInvolved(),
                "category", file.category().code());
        return tables.ask("hardCase", facts).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("hardCase")));
    }
}
