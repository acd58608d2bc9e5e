package org.fengqiao.followup;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.Limits;
import org.springframework.stereotype.Component;

/** Counts by the county's limits table and calendar: a visit never falls on a rest day (R11, R20). */
@Component
class CountedFollowUpTerms implements FollowUpTerms {

    private final Limits limits;

    CountedFollowUpTerms(Limits limits) {
        this.limits = limits;
    }

    @Override
    public LocalDate afterEffect(CaseNumber number, LocalDate effect) {
        return limits.dueFrom(effect, "followUp", number).date();
    }

    @Override
    public LocalDate afterPerformance(CaseNumber number, LocalDate performance) {
        return limits.dueFrom(performance, "followUpOnPerformance", number).date();
    }

    @Override
    public LocalDate again(CaseNumber number, LocalDate effect) {
        return limits.dueFrom(effect, "followUpAgain", number).date();
    }
}
