package org.fengqiao.assignment;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.caseflow.CaseCommand;
import org.fengqiao.caseflow.Circle;
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

    private final CaseCommand command;
    private final ConflictBook conflicts;
    private final AssignmentDesk assignments;
    private final Succession succession;

    RecusalDesk(CaseCommand command, ConflictBook conflicts, AssignmentDesk assignments, Succession succession) {
        this.command = command;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.succession = succession;
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
        return command.on(number, Circle.NEAREST, (file, user) -> {
            var mediator = mediator(file);
            var why = Declaration.of(mediator.personId(), Tie.PARTY_ASKS, reason);
            var kept = conflicts.enter(file, why, user.login());
            command.record(
                    ELEMENT,
                    file,
                    user,
                    Map.of("askedBy", by.name(), "mediator", mediator.personId(), "reason", kept.reason()));
            var next = assignments.assign(number, mediator.committee(), false);
            succession.pass(number, mediator.login(), next);
            return next;
        });
    }

    private static CaseMediator mediator(CaseFile file) {
        return mediating(file)
                .orElseThrow(() -> new CaseRuleViolated(
                        file.number(), "目前没有正在承办的调解员，无需更换（R05）。", "Nobody mediates the case at the moment (R05)."));
    }

    /** Who mediates now: named at the tier where the case is, while there is something to mediate. */
    static Optional<CaseMediator> mediating(CaseFile file) {
        return file.isBeingMediated() ? file.mediator().filter(each -> each.tier() == file.tier()) : Optional.empty();
    }
}
