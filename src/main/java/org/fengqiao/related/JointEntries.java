package org.fengqiao.related;

import java.util.Map;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.mediation.SessionBook;
import org.fengqiao.related.JointRound.Round;
import org.springframework.stereotype.Component;

/** What a joint session leaves with each of its cases. */
@Component
class JointEntries {

    static final String ELEMENT = "holdJointSession";

    private final CaseDesk cases;
    private final SessionBook book;
    private final SubmissionBook submissions;

    JointEntries(CaseDesk cases, SessionBook book, SubmissionBook submissions) {
        this.cases = cases;
        this.book = book;
        this.submissions = submissions;
    }

    /** The session that its form has just written down bears the joint number. */
    void join(CaseNumber number, JointSession joint) {
        book.join(cases.read(number), joint.number());
    }

    /** In each timeline the number of the joint session stands behind the form; where it was recorded, also who was left out. */
    void record(CaseFile from, Round now, JointSession joint, CurrentUser user) {
        var element = new SubmittedElement("case", ELEMENT, "联合调解第 " + joint.number() + " 号", null);
        var leftOut = now.others().stream().map(CaseNumber::code).toList();
        for (var number : now.ready()) {
            var here = number.equals(from.number());
            submissions.enter(number, element, user.login(), here ? Map.of("leftOut", leftOut) : Map.of());
        }
    }
}
