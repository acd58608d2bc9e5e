package org.fengqiao.mediation;

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

/** Stops a case because a side refuses, at any moment until an agreement takes effect: one action, nobody's approval (R03). */
@Service
@Transactional
public class WithdrawalDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.KEY, "start_partyRefuses", "当事人不愿再调", null);

    private final CaseCommand command;
    private final WithdrawalBook book;
    private final CaseFlow flow;

    WithdrawalDesk(CaseCommand command, WithdrawalBook book, CaseFlow flow) {
        this.command = command;
        this.book = book;
        this.flow = flow;
    }

    /**
     * The mediation ends; whoever has the case tells the parties of the routes that remain (R19).
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws NotYoursToDo when it is not the user's to record
     * @throws CaseRuleViolated when an agreement has taken effect (then a refusal is non-performance, R18, or a wish to
     *     mediate again, R21), or the case has ended
     */
    public Withdrawal leave(CaseNumber number, LeftBy leftBy, @Nullable String reason) {
        return command.on(number, Circle.NEAREST, (file, user) -> {
            var withdrawal = book.enter(number, leftBy, reason, user.login());
            command.record(ELEMENT, file, user, Map.of("leftBy", leftBy.name(), "reason", withdrawal.reason()));
            flow.signal(number, DisputeLifecycle.PARTY_REFUSES);
            return withdrawal;
        });
    }
}
