package org.fengqiao.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.springframework.stereotype.Component;

/** The flow wakes for the visit after the day for which it is planned, wherever the plan has moved. */
@Component
class PlannedVisit implements AgreedDate {

    private final FollowUpVisits visits;

    PlannedVisit(FollowUpVisits visits) {
        this.visits = visits;
    }

    @Override
    public String limit() {
        return "followUp";
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return visits.latest(number).filter(FollowUpVisit::isPending).map(FollowUpVisit::plannedFor);
    }
}
