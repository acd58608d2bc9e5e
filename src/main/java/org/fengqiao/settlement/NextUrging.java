package org.fengqiao.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.fengqiao.caseflow.Limits;
import org.springframework.stereotype.Component;

/** An overdue performance is urged when its term is over, then again a time from the table after each urging (R18). */
@Component
class NextUrging implements AgreedDate {

    private final SettlementDesk settlements;
    private final Limits limits;

    NextUrging(SettlementDesk settlements, Limits limits) {
        this.settlements = settlements;
        this.limits = limits;
    }

    @Override
    public String limit() {
        return "urgePerformance";
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return settlements.latest(number).flatMap(agreement -> agreement
                .lastUrged()
                .filter(day -> agreement.nextDue().filter(day::isAfter).isPresent())
                .map(day -> limits.dueFrom(day, limit(), number).date())
                .or(agreement::nextDue));
    }
}
