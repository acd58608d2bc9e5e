package org.fengqiao.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.organisation.Committees;
import org.fengqiao.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The county's list of mediators goes along with their accounts: nobody is proposed for a case who has left or moved away. */
@Component
class RosterFollows {

    private final Roster roster;
    private final Committees committees;
    private final Clock clock;

    RosterFollows(Roster roster, Committees committees, Clock clock) {
        this.roster = roster;
        this.committees = committees;
        this.clock = clock;
    }

    @EventListener
    void on(AccountClosed closed) {
        roster.leave(closed.login(), LocalDate.now(clock));
    }

    @EventListener
    void on(AccountReopened reopened) {
        roster.comeBack(reopened.login());
    }

    /** The list knows one committee for each mediator; with several, the county's next list says which. */
    @EventListener
    void on(AccountMoved moved) {
        if (moved.committees().size() == 1) {
            moved.committees().stream()
                    .flatMap(code -> committees.findByCode(code).stream())
                    .forEach(committee -> roster.move(moved.login(), committee.code()));
        }
    }
}
