package org.fengqiao.assignment;

import java.util.Map;
import org.fengqiao.assignment.HandOverRefused.NotMoved;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Takes one case out of somebody's hands, and writes it down: in the case's timeline and in the audit trail. */
@Component
class HandOverStep {

    private static final SubmittedElement ELEMENT = new SubmittedElement("case", "handOver", "移交承办", null);
    private static final String THE_COMMITTEE = "调委会成员认领";

    private final Succession succession;
    private final OrderBook orders;
    private final CaseFlow flow;
    private final WorkBook book;
    private final Records records;

    HandOverStep(Succession succession, OrderBook orders, CaseFlow flow, WorkBook book, Records records) {
        this.succession = succession;
        this.orders = orders;
        this.flow = flow;
        this.book = book;
        this.records = records;
    }

    void take(HeldCase held, CurrentUser person, String choice, String why, CurrentUser by) {
        var number = held.file().number();
        if (orders.giveUp(number, person.login(), why)) {
            flow.endBeside(DisputeLifecycle.MEDIATOR_ORDER_FLOW, number);
        }
        var next = held.candidate(choice);
        var mediator = held.mediator();
        if (mediator == null) {
            flow.passOn(number, person.login(), null);
        } else {
            succession.decide(held.file(), mediator, next.orElse(null), why, by.login());
        }
        records.of(number, person, next.map(Candidate::name).orElse(THE_COMMITTEE), why, by);
    }

    /** Whoever confirms may not see a township of which the person has a case: then nothing moves. */
    void demandNothingLeft(CurrentUser person) {
        var left = book.of(person.login());
        if (!left.isEmpty()) {
            throw new HandOverRefused(left.stream()
                    .map(held -> new NotMoved(
                            held.file().number().code(),
                            "",
                            "在您看不到的乡镇，请由县督导员移交。",
                            "Lies in a township that you do not see: the county's supervisor hands it over."))
                    .toList());
        }
    }

    void record(CurrentUser person, int cases, String why) {
        records.ofAll(person, cases, why);
    }

    /** What stays of it. */
    @Component
    static class Records {

        private final SubmissionBook submissions;
        private final AuditTrail trail;

        Records(SubmissionBook submissions, AuditTrail trail) {
            this.submissions = submissions;
            this.trail = trail;
        }

        void of(CaseNumber number, CurrentUser person, String to, String why, CurrentUser by) {
            submissions.enter(
                    number,
                    ELEMENT,
                    by.login(),
                    Map.of("handedOverBy", person.displayName(), "takenOverBy", to, "reason", why));
            trail.record(AuditAction.HANDED_OVER, number, Map.of("from", person.login(), "to", to, "reason", why));
        }

        void ofAll(CurrentUser person, int cases, String why) {
            trail.record(AuditAction.HANDED_OVER, person.login(), Map.of("cases", cases, "reason", why));
        }
    }
}
