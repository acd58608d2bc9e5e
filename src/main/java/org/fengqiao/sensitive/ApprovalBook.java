package org.fengqiao.sensitive;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Which approvals hold now. */
@Component
class ApprovalBook {

    private final Approvals approvals;
    private final Clock clock;

    ApprovalBook(Approvals approvals, Clock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    /** What opens the subject of a party for this person now, if anything does. */
    Optional<Approval> holding(CaseFile file, long party, ApprovalSubject subject, CurrentUser user) {
        return approvals.findByNumberAndAskedByOrderById(file.number(), user.login()).stream()
                .filter(each -> each.isFor(user.login(), party, subject) && each.holdsAt(clock.instant()))
                .findFirst();
    }

    /** @return login id of whoever approved it @throws CaseRuleViolated when nobody has, or it is over */
    String demand(CaseFile file, long party, ApprovalSubject subject, CurrentUser user) {
        return holding(file, party, subject, user)
                .flatMap(Approval::decidedBy)
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(),
                        "查看" + subject.chinese() + "须先申请，经负责人批准后 24 小时内可以查看。",
                        "A responsible person has to approve it first; the approval holds for 24 hours."));
    }

    /** Whether this person may look at the marks of any party of the case now. */
    boolean holdsFor(CaseFile file, CurrentUser user) {
        return approvals.findByNumberAndAskedByOrderById(file.number(), user.login()).stream()
                .anyMatch(each -> each.subject() == ApprovalSubject.MARKS && each.holdsAt(clock.instant()));
    }

    boolean isAsked(CaseFile file, long party, ApprovalSubject subject, CurrentUser user) {
        return approvals.findByNumberAndAskedByOrderById(file.number(), user.login()).stream()
                .anyMatch(each -> each.isOpen() && each.isFor(user.login(), party, subject));
    }
}
