package org.fengqiao.followup;

import java.time.Clock;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a planned visit to now. */
@Component
class EarlyVisits {

    private final FollowUpVisits visits;
    private final Clock clock;

    EarlyVisits(FollowUpVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** A visit looks at a binding agreement, so it does not come before there is one. */
    FollowUpVisit bringForward(CaseFile file, @Nullable String reason, String by) {
        var visit = visits.requirePending(file.number());
        if (file.effectiveOn().isEmpty()) {
            throw new CaseRuleViolated(
                    file.number(), "协议尚未生效，不能提前回访。", "The agreement has no effect yet; there is nothing to visit for.");
        }
        visit.bringForward(BringForward.of(reason, by, clock.instant()));
        return visits.save(visit);
    }
}
