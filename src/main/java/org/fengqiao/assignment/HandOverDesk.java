package org.fengqiao.assignment;

import java.util.List;
import java.util.Map;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Hands over all that somebody has in hand who is away, changes the committee or leaves: everything or nothing. */
@Service
@Transactional
public class HandOverDesk {

    private final CurrentUsers users;
    private final HandOverCircle circle;
    private final WorkBook book;
    private final HandOverPlan plan;
    private final HandOverStep step;

    HandOverDesk(CurrentUsers users, HandOverCircle circle, WorkBook book, HandOverPlan plan, HandOverStep step) {
        this.users = users;
        this.circle = circle;
        this.book = book;
        this.plan = plan;
        this.step = step;
    }

    /**
     * What somebody has in hand, with who is proposed for each case. The table is asked for every candidate, and its answers
     * would stay in the engine's history: of a look nothing stays.
     *
     * @throws org.fengqiao.casefile.NotYoursToDo when it is not for the user to know
     */
    public Work of(String login) {
        var person = circle.require(users.require(), login);
        var work = new Work(person, book.of(person.login()));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return work;
    }

    /**
     * Every case goes to whom it is meant for, or back to its committee.
     *
     * @param to by number of the case a {@link Candidate#choice()} or {@link AssignmentDesk#COMMITTEE}; each case of the person
     * @param reason 4-500 characters
     * @return what was in hand before
     * @throws HandOverRefused when a case cannot go where it is meant to go; then none went
     * @throws FieldsRefused when there is nothing in hand, or the reason is missing
     */
    public Work handOver(String login, Map<String, String> to, @Nullable String reason) {
        var user = users.require();
        var person = circle.require(user, login);
        var why = Texts.required("reason", "移交理由", reason, 4, 500);
        var work = book.of(person.login());
        if (work.isEmpty()) {
            throw new FieldsRefused("login", "手上没有在办的工作，无需移交。", "There is nothing in hand to hand over.");
        }
        plan.demand(work, to);
        work.forEach(held ->
                step.take(held, person, to.getOrDefault(held.file().number().code(), ""), why, user));
        step.demandNothingLeft(person);
        step.record(person, work.size(), why);
        return new Work(person, work);
    }

    /** What somebody has in hand. */
    public record Work(CurrentUser person, List<HeldCase> cases) {}
}
