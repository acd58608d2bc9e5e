package org.fengqiao.escalation;

import java.util.Map;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises a risk of escalation at any moment; the mediation is not stopped by it, and its end does not stop the report (R12). */
@Service
@Transactional
public class RiskDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.KEY, "start_riskSeen", "报告激化苗头", null);

    private final CaseCommand command;
    private final RiskBook book;
    private final CaseFlow flow;

    RiskDesk(CaseCommand command, RiskBook book, CaseFlow flow) {
        this.command = command;
        this.book = book;
        this.flow = flow;
    }

    /**
     * Somebody saw a risk; whoever has the case reports it to the body that answers for it.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws NotYoursToDo when the user only watches
     * @throws org.fengqiao.casefile.CaseRuleViolated when the case is closed
     */
    public RiskReport raise(CaseNumber number, RiskKind kind, @Nullable String seen, @Nullable String measures) {
        return command.on(number, Circle.ALL_AT_WORK, (file, user) -> {
            var report = book.raise(file, kind, seen, measures, user.login());
            command.record(
                    ELEMENT,
                    file,
                    user,
                    Map.of("kind", kind.name(), "seen", report.seen(), "measures", report.measures()));
            flow.begin(DisputeLifecycle.RISK_SEEN, DisputeLifecycle.RISK_REPORT_FLOW, number, report.id());
            return report;
        });
    }
}
