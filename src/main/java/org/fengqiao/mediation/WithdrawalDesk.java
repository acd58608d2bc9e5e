package org.fengqiao.mediation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.NotYoursToDo;
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

/** Stops a case because a side refuses, at any moment until an agreement takes effect: one action, nobody's approval (R03). */
@Service
@Transactional
public class WithdrawalDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.KEY, "start_partyRefuses", "当事人不愿再调", null);

    private final CaseAccess access;
    private final CurrentUsers users;
    private final WithdrawalBook book;
    private final SubmissionBook submissions;
    private final CaseFlow flow;

    WithdrawalDesk(
            CaseAccess access, CurrentUsers users, WithdrawalBook book, SubmissionBook submissions, CaseFlow flow) {
        this.access = access;
        this.users = users;
        this.book = book;
        this.submissions = submissions;
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
        var file = access.visible(number);
        var user = users.require();
        if (!mayRecord(file, user)) {
            throw new NotYoursToDo("承办本案的村、乡镇调委会，调解员和县调度员", "The committees and mediators of the case");
        }
        var withdrawal = book.enter(number, leftBy, reason, user.login());
        var fields = new LinkedHashMap<String, @Nullable Object>(Map.of("leftBy", leftBy.name()));
        fields.put("reason", withdrawal.reason());
        submissions.enter(number, ELEMENT, user.login(), fields);
        flow.signal(number, DisputeLifecycle.PARTY_REFUSES);
        return withdrawal;
    }

    /** Whoever works on the case or has worked on it: a party says it to the nearest of them. */
    static boolean mayRecord(CaseFile file, CurrentUser user) {
        return user.registers()
                && (user.belongsTo(Committee.codeOf(file.village()))
                        || user.belongsTo(Committee.codeOf(file.township()))
                        || user.has(Role.DISPATCHER)
                        || file.wasMediatedBy(user.login()));
    }
}
