package org.fengqiao.caseflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.deadline.CountyCalendar;
import org.springframework.stereotype.Component;

/**
 * The last day of a stage that has a limit of its own, from facts the caller has at hand: for whoever looks back on many
 * cases and opens none of them. What a case is bound by now, {@link Limits} says.
 */
@Component
public class StageDeadlines {

    private static final Set<String> LIMITED = Set.of(
            DisputeLifecycle.ON_SITE_MEDIATION,
            DisputeLifecycle.LEDGER_ENTRY,
            DisputeLifecycle.TOWNSHIP_MEDIATION,
            DisputeLifecycle.COUNTY_REFERRAL);

    private static final String VISIT = "visitParties";

    private final LimitCounting counting;

    StageDeadlines(LimitTable table, CountyCalendar calendar) {
        this.counting = new LimitCounting(table, calendar::current);
    }

    /** The last day; none for a stage without a limit, and none while the clock of the mediation stands still (R09). */
    public Optional<LocalDate> of(String stage, LimitFacts facts) {
        return LIMITED.contains(stage) && !counting.standsStill(stage, facts, stage)
                ? Optional.of(counting.of(stage, facts).due().date())
                : Optional.empty();
    }

    /**
     * The last day of a return visit that is planned for a day: its task comes up when that day is over, and has a limit of
     * its own (R20). Before the planned day nobody may pay it.
     */
    public LocalDate ofVisit(LocalDate planned, LimitFacts facts) {
        return counting.counted(planned.plusDays(1), VISIT, facts.category()).date();
    }
}
