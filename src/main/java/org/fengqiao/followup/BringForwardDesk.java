package org.fengqiao.followup;

import java.util.Map;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a visit forward, with the reason, and wakes the flow: visit, submission and token in one transaction. */
@Service
@Transactional
public class BringForwardDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.FOLLOW_UP_CHECK, "message_broughtForward", "提前回访", null);

    /** The clerk of the township's committee, or the county's dispatcher. */
    static final Circle CIRCLE = new Circle(
            new Label("本乡镇调委会工作人员或者县调度员", "The clerk of the township's committee or the county's dispatcher"),
            BringForwardDesk::mayDecide);

    private final CaseCommand command;
    private final EarlyVisits visits;
    private final CaseFlow flow;

    BringForwardDesk(CaseCommand command, EarlyVisits visits, CaseFlow flow) {
        this.command = command;
        this.visits = visits;
        this.flow = flow;
    }

    /**
     * The visit is paid now.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when the user may not decide it
     * @throws CaseRuleViolated when the case does not wait for its visit, or the agreement has no effect yet
     */
    public FollowUpVisit bringForward(CaseNumber number, @Nullable String reason) {
        return command.on(number, CIRCLE, (file, user) -> {
            var visit = visits.bringForward(file, reason, user.login());
            var why = visit.broughtForward().orElseThrow();
            command.record(ELEMENT, file, user, Map.of("reason", why.reason()));
            flow.signal(number, DisputeLifecycle.FOLLOW_UP_BROUGHT_FORWARD);
            return visit;
        });
    }

    private static boolean mayDecide(CaseFile file, CurrentUser user) {
        return user.has(Role.DISPATCHER)
                || user.has(Role.TOWNSHIP_CLERK) && user.belongsTo(Committee.codeOf(file.township()));
    }
}
