package org.fengqiao.followup;

import java.util.Map;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committee;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a visit forward, with the reason, and wakes the flow: visit, submission and token in one transaction. */
@Service
@Transactional
public class BringForwardDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.FOLLOW_UP_CHECK, "message_broughtForward", "提前回访", null);

    private final CaseAccess access;
    private final CurrentUsers users;
    private final EarlyVisits visits;
    private final SubmissionBook submissions;
    private final CaseFlow flow;

    BringForwardDesk(
            CaseAccess access, CurrentUsers users, EarlyVisits visits, SubmissionBook submissions, CaseFlow flow) {
        this.access = access;
        this.users = users;
        this.visits = visits;
        this.submissions = submissions;
        this.flow = flow;
    }

    /**
     * The visit is paid now.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws NotTheTownshipsClerk when the user may not decide it
     * @throws CaseRuleViolated when the case does not wait for its visit, or the agreement has no effect yet
     */
    public FollowUpVisit bringForward(CaseNumber number, @Nullable String reason) {
        var file = access.visible(number);
        var user = users.require();
        if (!mayDecide(file, user)) {
            throw new NotTheTownshipsClerk();
        }
        var visit = visits.bringForward(file, reason, user.login());
        var why = visit.broughtForward().orElseThrow();
        submissions.enter(number, ELEMENT, user.login(), Map.of("reason", why.reason()));
        flow.signal(number, DisputeLifecycle.FOLLOW_UP_BROUGHT_FORWARD);
        return visit;
    }

    /** The clerk of the township's committee, or the county's dispatcher. */
    static boolean mayDecide(CaseFile file, CurrentUser user) {
        return user.has(Role.DISPATCHER)
                || user.has(Role.TOWNSHIP_CLERK) && user.belongsTo(Committee.codeOf(file.township()));
    }
}
