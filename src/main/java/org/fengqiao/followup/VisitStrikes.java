package org.fengqiao.followup;

import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.caseflow.StepTakenBack;
import org.fengqiao.settlement.AgreementTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Strikes what was written of a visit with a step that was taken back. */
@Component
@Transactional
class VisitStrikes {

    private final FollowUpVisits visits;

    VisitStrikes(FollowUpVisits visits) {
        this.visits = visits;
    }

    /** The finding goes, and the second visit that was planned after it; the visit is to be paid again. */
    @EventListener
    void on(StepTakenBack taken) {
        if (taken.stage().equals(DisputeLifecycle.FOLLOW_UP_CHECK)) {
            strikeSecond(taken);
            visits.latest(taken.number())
                    .filter(visit -> visit.recordedAt().filter(taken::covers).isPresent())
                    .ifPresent(paid -> {
                        paid.strike(taken.by(), taken.at());
                        visits.saveAndFlush(paid);
                        visits.save(paid.again());
                    });
        }
    }

    private void strikeSecond(StepTakenBack taken) {
        visits.latest(taken.number())
                .filter(visit -> visit.isPending() && visit.visitNo() > 1)
                .ifPresent(second -> {
                    if (second.broughtForward().isPresent()) {
                        throw new CaseRuleViolated(
                                taken.number(),
                                "第二次回访已经提前安排，第一次的回访记录不能再撤回；有出入的写进第二次回访。",
                                "The second visit was brought forward already: write what differs into it.");
                    }
                    second.strike(taken.by(), taken.at());
                    visits.saveAndFlush(second);
                });
    }

    /** Without an agreement there is nothing to visit for. */
    @EventListener
    void on(AgreementTakenBack taken) {
        visits.latest(taken.number())
                .filter(visit -> visit.isPending() && visit.round() == taken.round())
                .ifPresent(visit -> {
                    visit.strike(taken.by(), taken.at());
                    visits.saveAndFlush(visit);
                });
    }
}
