package org.fengqiao.assignment;

import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.casefile.SubmissionBook;
import org.fengqiao.casefile.SubmittedElement;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes declarations of conflict (R05): relative of a party or its agent, a stake in the matter, another tie. Who has one
 * is not named again; a mediator who has the case keeps it until the committee replaces him, which is not done here.
 */
@Service
@Transactional
public class ConflictDesk {

    private static final SubmittedElement ELEMENT = new SubmittedElement("case", "declareConflict", "申报回避", null);

    private final CaseAccess access;
    private final CurrentUsers users;
    private final ConflictCircle circle;
    private final ConflictBook book;
    private final SubmissionBook submissions;
    private final StandInDesk standIns;

    ConflictDesk(
            CaseAccess access,
            CurrentUsers users,
            ConflictCircle circle,
            ConflictBook book,
            SubmissionBook submissions,
            StandInDesk standIns) {
        this.access = access;
        this.users = users;
        this.circle = circle;
        this.book = book;
        this.submissions = submissions;
        this.standIns = standIns;
    }

    /**
     * Puts on record that somebody does not mediate a case.
     *
     * @param mediator number in the roster or login id; null for the user himself
     * @throws org.fengqiao.casefile.UnknownCase when the user may not know of the case
     * @throws NotYoursToDo when it is not for the user to say
     * @throws org.fengqiao.casefile.CaseRuleViolated when the case is closed, or the conflict is on record already
     */
    public Disclosure declare(CaseNumber number, @Nullable String mediator, Tie tie, @Nullable String reason) {
        var file = access.visible(number);
        var user = users.require();
        var person = person(file, user, mediator);
        var kept = book.enter(file, Declaration.of(person.personId(), tie, reason), user.login());
        submissions.enter(
                number,
                ELEMENT,
                user.login(),
                Map.of("mediator", kept.personId(), "tie", tie.name(), "reason", kept.reason()));
        standIns.giveBack();
        return new Disclosure(kept, person.name(), mediates(file, kept.personId()));
    }

    /** Everything that was declared on a case, oldest first. */
    @Transactional(readOnly = true)
    public List<DeclaredConflict> of(CaseNumber number) {
        return book.of(access.visible(number));
    }

    private Candidate person(CaseFile file, CurrentUser user, @Nullable String mediator) {
        var wanted = mediator == null || mediator.isBlank() ? user.login() : mediator.strip();
        return circle.of(file, user).stream()
                .filter(each -> wanted.equals(each.personId()) || wanted.equals(each.login()))
                .findFirst()
                .orElseThrow(() -> new NotYoursToDo(
                        "调解员本人，或者所在调委会的工作人员（县级为调度员）",
                        "The mediator, the committee's clerk, or at the county the dispatcher"));
    }

    private static boolean mediates(CaseFile file, String personId) {
        return file.mediator().filter(each -> each.personId().equals(personId)).isPresent();
    }
}
