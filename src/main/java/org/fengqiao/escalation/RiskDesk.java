package org.fengqiao.escalation;

import java.util.LinkedHashMap;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseFlow;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises a risk of escalation at any moment; the mediation is not stopped by it, and its end does not stop the report (R12). */
@Service
@Transactional
public class RiskDesk {

    private static final SubmittedElement ELEMENT =
            new SubmittedElement(DisputeLifecycle.KEY, "start_riskSeen", "报告激化苗头", null);

    private final CaseAccess access;
    private final CurrentUsers users;
    private final RiskBook book;
    private final SubmissionBook submissions;
    private final CaseFlow flow;

    RiskDesk(CaseAccess access, CurrentUsers users, RiskBook book, SubmissionBook submissions, CaseFlow flow) {
        this.access = access;
        this.users = users;
        this.book = book;
        this.submissions = submissions;
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
        var file = access.visible(number);
        var user = users.require();
        if (!mayRaise(file, user)) {
            throw new NotYoursToDo("登记和办理案件的人员", "Those who work on cases");
        }
        var report = book.raise(file, kind, seen, measures, user.login());
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("kind", kind.name());
        fields.put("seen", report.seen());
        fields.put("measures", report.measures());
        submissions.enter(number, ELEMENT, user.login(), fields);
        flow.begin(DisputeLifecycle.RISK_SEEN, DisputeLifecycle.RISK_REPORT_FLOW, number, report.id());
        return report;
    }

    /** Everybody who works on cases and may see this one: a risk is not to wait for the right person. */
    static boolean mayRaise(CaseFile file, CurrentUser user) {
        return user.registers() && user.sees(file.township());
    }
}
