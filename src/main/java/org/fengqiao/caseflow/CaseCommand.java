package org.fengqiao.caseflow;

import java.util.Map;
import java.util.function.BiFunction;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an action of whoever has a case begins and ends with: whose case it is, and what goes on record. */
@Component
public class CaseCommand {

    private final CaseAccess access;
    private final CurrentUsers users;
    private final CaseCircle circle;
    private final SubmissionBook submissions;

    CaseCommand(CaseAccess access, CurrentUsers users, CaseCircle circle, SubmissionBook submissions) {
        this.access = access;
        this.users = users;
        this.circle = circle;
        this.submissions = submissions;
    }

    /**
     * Does something to a case that the user may see and has in hand.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when it is in other hands
     */
    public CaseFile onCaseInHand(CaseNumber number, BiFunction<CaseFile, CurrentUser, CaseFile> work) {
        var file = access.visible(number);
        var user = users.require();
        circle.demand(file, user);
        return work.apply(file, user);
    }

    /** Enters what was done, with its fields, into the timeline. */
    public CaseFile record(
            SubmittedElement action, CaseFile file, CurrentUser user, Map<String, @Nullable Object> fields) {
        submissions.enter(file.number(), action, user.login(), fields);
        return file;
    }
}
