package org.fengqiao.settlement;

import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DecisionTables;
import org.springframework.stereotype.Component;

/** What is left to whom the other side does not perform: the table {@code performanceRemedies} says (R18). */
@Component
class Remedies {

    private final DecisionTables tables;
    private final JudicialConfirmations confirmations;
    private final CaseDesk cases;

    Remedies(DecisionTables tables, JudicialConfirmations confirmations, CaseDesk cases) {
        this.tables = tables;
        this.confirmations = confirmations;
        this.cases = cases;
    }

    /** The routes with the law behind each, a line for each. */
    String of(CaseNumber number) {
        var facts = Map.<String, Object>of(
                "category", cases.read(number).category().code(), "confirmed", isConfirmed(number));
        return tables.ask("performanceRemedies", facts).stream()
                .map(row -> row.get("route") + "（" + row.get("basis") + "）")
                .collect(Collectors.joining("\n"));
    }

    private boolean isConfirmed(CaseNumber number) {
        var round = cases.read(number).round();
        return confirmations
                .findFirstByNumberOrderByRoundDesc(number)
                .filter(window -> window.round() == round)
                .flatMap(JudicialConfirmation::end)
                .filter(end -> end.outcome() == ConfirmationOutcome.CONFIRMED)
                .isPresent();
    }
}
