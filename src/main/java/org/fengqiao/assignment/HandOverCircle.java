package org.fengqiao.assignment;

import org.fengqiao.casefile.NotYoursToDo;
import org.fengqiao.identity.Accounts;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.identity.Role;
import org.fengqiao.organisation.Committees;
import org.springframework.stereotype.Component;

/**
 * Whose work somebody hands over: the own, that of people in committees in his care, and as supervisor that of everybody
 * below.
 */
@Component
class HandOverCircle {

    private final Accounts accounts;
    private final Committees committees;

    HandOverCircle(Accounts accounts, Committees committees) {
        this.accounts = accounts;
        this.committees = committees;
    }

    /** The person who is meant. @throws NotYoursToDo when there is none, or it is not for the user to say */
    CurrentUser require(CurrentUser user, String login) {
        return accounts.active(login)
                .filter(person -> isSelf(user, person) || isInCare(user, person) || isBelow(user, person))
                .orElseThrow(() -> new NotYoursToDo(
                        "本人、所在调委会的工作人员、县调度员（行业调委会）或者上级督导员",
                        "The person, the committee's clerk, the dispatcher, or a supervisor above"));
    }

    private static boolean isSelf(CurrentUser user, CurrentUser person) {
        return person.registers() && user.login().equals(person.login());
    }

    private boolean isInCare(CurrentUser user, CurrentUser person) {
        return !person.committees().isEmpty()
                && person.committees().stream().allMatch(code -> committees
                        .findByCode(code)
                        .filter(each -> CommitteesInCare.looksAfter(user, each))
                        .isPresent());
    }

    private static boolean isBelow(CurrentUser user, CurrentUser person) {
        return user.has(Role.COUNTY_SUPERVISOR)
                || user.has(Role.TOWNSHIP_SUPERVISOR) && user.townships().equals(person.townships());
    }
}
