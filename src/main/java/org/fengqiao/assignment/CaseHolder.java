package org.fengqiao.assignment;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * Who mediates a case now.
 *
 * @param committee code of the committee in charge
 * @param mediator the one who was named; null while the committee's people have it among themselves
 */
record CaseHolder(CaseFile file, String committee, @Nullable CaseMediator mediator) {

    /** What a form posts for the holder, as {@link Candidate#choice()} or {@link AssignmentDesk#COMMITTEE}. */
    String choice() {
        return mediator == null
                ? AssignmentDesk.COMMITTEE
                : mediator.login() == null ? mediator.personId() : mediator.login();
    }

    String name() {
        return label().chinese();
    }

    /** A person's name is the same in both languages. */
    Label label() {
        return mediator == null
                ? new Label("调委会（成员认领）", "the committee, for a member to claim")
                : Label.same(mediator.name());
    }

    boolean is(Candidate person) {
        return mediator != null
                && (mediator.personId().equals(person.personId())
                        || mediator.login() != null && mediator.login().equals(person.login()));
    }

    /** @throws CaseRuleViolated when somebody else has it than whoever acts believes */
    void demandStill(@Nullable String believed) {
        if (believed != null && !believed.isBlank() && !believed.equals(choice())) {
            throw new CaseRuleViolated(
                    file.number(),
                    "承办人已经变了，现在是" + name() + "，请刷新后再办。",
                    "The case is now with " + label().english() + "; please reload.");
        }
    }
}
