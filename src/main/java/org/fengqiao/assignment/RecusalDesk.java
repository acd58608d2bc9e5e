package org.fengqiao.assignment;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A party asks that somebody else mediates. The committee has no choice: the mediator is replaced, does not come back to
 * this case, and the reason is kept (Rules 2002 art. 25, R05).
 */
@Service
@Transactional
public class RecusalDesk {

    private static final SubmittedElement ELEMENT = new SubmittedElement("case", "recuse", "当事人申请回避", null);

    private final RecusalCircle circle;
    private final ConflictBook conflicts;
    private final AssignmentDesk assignments;
    private final SubmissionBook submissions;
    private final CaseFlow flow;

    RecusalDesk(
            RecusalCircle circle,
            ConflictBook conflicts,
            AssignmentDesk assignments,
            SubmissionBook submissions,
            CaseFlow flow) {
        this.circle = circle;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.submissions = submissions;
        this.flow = flow;
    }

    /**
     * Another mediator of the same committee takes over, or its people take the case among themselves.
     *
     * @param reason what the party says, 2-500 characters
     * @return who takes over; nothing when it is left to the committee
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when it is not the user's to record
     * @throws CaseRuleViolated when nobody mediates the case at the moment
     */
    public Optional<Candidate> recuse(CaseNumber number, AskedBy by, @Nullable String reason) {
        var file = circle.require(number);
        var mediator = mediator(file);
        var login = circle.user();
        var kept = conflicts.enter(file, Declaration.of(mediator.personId(), Tie.PARTY_ASKS, reason), login);
        submissions.enter(
                number,
                ELEMENT,
                login,
                Map.of("askedBy", by.name(), "mediator", mediator.personId(), "reason", kept.reason()));
        var next = assignments.assign(number, mediator.committee(), false);
        flow.passOn(number, mediator.login(), next.map(Candidate::login).orElse(null));
        return next;
    }

    private static CaseMediator mediator(CaseFile file) {
        return RecusalCircle.mediating(file)
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(), "目前没有正在承办的调解员，无需更换（R05）。", "Nobody mediates the case at the moment (R05)."));
    }
}
