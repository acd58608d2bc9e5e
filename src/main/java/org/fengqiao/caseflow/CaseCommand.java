package org.fengqiao.caseflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.springframework.stereotype.Component;

/** What an action of whoever has a case begins and ends with: whose case it is, and what goes on record. */
@Component
public class CaseCommand {

    private final CaseAccess access;
    private final CurrentUsers users;
    private final CaseCircle inHand;
    private final SubmissionBook submissions;

    CaseCommand(CaseAccess access, CurrentUsers users, CaseCircle inHand, SubmissionBook submissions) {
        this.access = access;
        this.users = users;
        this.inHand = inHand;
        this.submissions = submissions;
    }

    /**
     * Does something to a case that the user may see and has in hand.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when it is in other hands
     */
    public CaseFile onCaseInHand(CaseNumber number, BiFunction<CaseFile, CurrentUser, CaseFile> work) {
        return on(number, inHand.circle(), work);
    }

    /**
     * Does something to a case that the user may see and is one of those who may do it.
     *
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws org.fengqiao.casefile.NotYoursToDo when it is somebody else's to do
     */
    public <T> T on(CaseNumber number, Circle circle, BiFunction<CaseFile, CurrentUser, T> work) {
        var file = access.visible(number);
        var user = users.require();
        circle.demand(file, user);
        file.demandKept();
        return work.apply(file, user);
    }

    /** Another case that the user may see. */
    public Optional<CaseFile> another(CaseNumber number) {
        return access.find(number);
    }

    /** Enters what was done, with its fields, into the timeline. */
    public CaseFile record(SubmittedElement action, CaseFile file, CurrentUser user, Map<String, ?> fields) {
        submissions.enter(file.number(), action, user.login(), new LinkedHashMap<>(fields));
        return file;
    }
}
