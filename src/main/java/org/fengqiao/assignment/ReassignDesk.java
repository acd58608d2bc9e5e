package org.fengqiao.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** A supervisor gives one case to somebody else of the committee that has it, or back to the committee. */
@Service
@Transactional
public class ReassignDesk {

    static final SubmittedElement ELEMENT = new SubmittedElement("case", "reassign", "督导改派", null);

    private final CaseCommand command;
    private final CaseDesk cases;
    private final ReassignChoice choice;
    private final Step step;

    ReassignDesk(CaseCommand command, CaseDesk cases, ReassignChoice choice, Step step) {
        this.command = command;
        this.cases = cases;
        this.choice = choice;
        this.step = step;
    }

    /**
     * Who has the case and who may take it. Of a look nothing stays, neither in the engine's history.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo for whoever does not supervise it
     * @throws CaseRuleViolated when nobody was named yet, or the case is closed
     */
    public Options options(CaseNumber number) {
        var options = command.on(number, Circle.SUPERVISORS, (file, user) -> {
            var holder = choice.holder(file);
            return new Options(holder, choice.others(holder));
        });
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return options;
    }

    /**
     * Gives it to somebody else.
     *
     * @param from {@link Options#holder()} as it was when the user looked; null where he did not
     * @param to one of {@link Options#fit()} by its choice, or {@link AssignmentDesk#COMMITTEE}
     * @param reason 4-500 characters
     * @return who has it now; nobody when the committee does
     * @throws org.fengqiao.shared.FieldsRefused when the reason is missing
     * @throws CaseRuleViolated as {@link #options}, when somebody else has it meanwhile, or the person cannot take it
     */
    public Optional<Candidate> reassign(
            CaseNumber number, @Nullable String from, @Nullable String to, @Nullable String reason) {
        return command.on(number, Circle.SUPERVISORS, (file, user) -> {
            var chosen = Texts.required("to", "改派给谁", to, 64);
            var why = Texts.required("reason", "改派理由", reason, 4, 500);
            cases.change(number, locked -> {});
            var holder = choice.holder(file);
            holder.demandStill(from);
            var next = new Options(holder, choice.others(holder)).require(chosen);
            step.take(holder, next.orElse(null), why, user);
            return next;
        });
    }

    /** Who has a case, who of the others can take it, the best first, and who cannot. */
    public record Options(
            CaseFile file, String holder, Label holderName, List<RankedCandidate> fit, List<RankedCandidate> unfit) {

        Options(CaseHolder holder, Ranking others) {
            this(holder.file(), holder.choice(), holder.label(), others.fit(), others.unfit());
        }

        /** The person; nobody for the committee. @throws CaseRuleViolated saying why it cannot go there */
        Optional<Candidate> require(String chosen) {
            if (chosen.equals(holder)) {
                throw new CaseRuleViolated(
                        file.number(), "案件本来就在" + holderName.chinese() + "手上。", "It is in these hands already.");
            }
            if (AssignmentDesk.COMMITTEE.equals(chosen)) {
                return Optional.empty();
            }
            return Optional.of(Stream.concat(fit.stream(), unfit.stream())
                    .filter(each -> each.candidate().choice().equals(chosen))
                    .peek(this::demandFit)
                    .map(RankedCandidate::candidate)
                    .findFirst()
                    .orElseThrow(() -> new CaseRuleViolated(
                            file.number(),
                            "此人不是承办调委会的在任调解员。",
                            "This is no mediator in office of the case's committee.")));
        }

        private void demandFit(RankedCandidate person) {
            if (!person.verdict().eligible()) {
                throw new CaseRuleViolated(
                        file.number(),
                        "不能改派给" + person.candidate().name() + "：" + person.why(file.category()) + "。",
                        person.candidate().name() + " cannot take it: "
                                + person.reasons(file.category()).english() + ".");
            }
        }
    }

    /** The hand-over itself, and what stays of it. */
    @Component
    static class Step {

        private final Succession succession;
        private final OrderBook orders;
        private final CaseFlow flow;
        private final CaseCommand command;
        private final AuditTrail trail;

        Step(Succession succession, OrderBook orders, CaseFlow flow, CaseCommand command, AuditTrail trail) {
            this.succession = succession;
            this.orders = orders;
            this.flow = flow;
            this.command = command;
            this.trail = trail;
        }

        void take(CaseHolder holder, @Nullable Candidate next, String why, CurrentUser by) {
            var file = holder.file();
            var mediator = holder.mediator();
            if (mediator != null) {
                endOrder(file.number(), mediator, why);
                succession.decide(file, mediator, next, why, by.login());
            } else if (next != null) {
                succession.name(file, holder.committee(), next, why, by.login());
            }
            var taker = next == null ? "调委会成员认领" : next.name();
            var said = Map.of("handedOverBy", holder.name(), "takenOverBy", taker, "reason", why);
            command.record(ELEMENT, file, by, said);
            trail.record(
                    AuditAction.HANDED_OVER,
                    file.number(),
                    Map.of("from", holder.choice(), "to", taker, "reason", why));
        }

        /** What both sides ordered of whoever had it comes to nothing (R05). */
        private void endOrder(CaseNumber number, CaseMediator mediator, String why) {
            if (mediator.login() != null && orders.giveUp(number, mediator.login(), why)) {
                flow.endBeside(DisputeLifecycle.MEDIATOR_ORDER_FLOW, number);
            }
        }
    }
}
