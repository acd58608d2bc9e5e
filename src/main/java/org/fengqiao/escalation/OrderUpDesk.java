package org.fengqiao.escalation;

import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.mediation.OutcomeDesk;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor does not wait for the limit of a tier: the tier above takes the case now (R08). */
@Service
@Transactional
public class OrderUpDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "orderUp", "督导上报", null);

    private final CaseCommand command;
    private final CaseDesk cases;
    private final OrderUpWay ways;
    private final Step step;

    OrderUpDesk(CaseCommand command, CaseDesk cases, OrderUpWay ways, Step step) {
        this.command = command;
        this.cases = cases;
        this.ways = ways;
        this.step = step;
    }

    /**
     * Where it would go.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo for whoever does not supervise it
     * @throws org.fengqiao.casefile.CaseRuleViolated saying why it cannot go up
     */
    @Transactional(readOnly = true)
    public Way way(CaseNumber number) {
        return command.on(
                number, Circle.SUPERVISORS, (file, user) -> ways.of(file).shown(number));
    }

    /**
     * Sends it up: the tasks of the tier end, its history goes along.
     *
     * @param reason 4-500 characters
     * @throws org.fengqiao.shared.FieldsRefused when the reason is missing
     */
    public Way order(CaseNumber number, @Nullable String reason) {
        return command.on(number, Circle.SUPERVISORS, (file, user) -> {
            var why = Texts.required("reason", "上报理由", reason, 4, 500);
            cases.change(number, locked -> {});
            var way = ways.of(file);
            command.record(ELEMENT, file, user, Map.of("from", way.from().chinese(), "reason", why));
            step.take(number, way.signal(), why, user.login());
            return way.shown(number);
        });
    }

    /** From which stage to which, in words. */
    public record Way(String number, String stage, String stageEnglish, String to, String toEnglish) {}

    /** File and flow move together. */
    @Component
    static class Step {

        private final OutcomeDesk outcomes;
        private final CaseFlow flow;
        private final AuditTrail trail;

        Step(OutcomeDesk outcomes, CaseFlow flow, AuditTrail trail) {
            this.outcomes = outcomes;
            this.flow = flow;
            this.trail = trail;
        }

        void take(CaseNumber number, String message, String why, String by) {
            outcomes.orderUp(number, why, by);
            flow.signal(number, message);
            trail.record(AuditAction.ORDERED_UP, number, Map.of("reason", why));
        }
    }
}
