package org.fengqiao.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.springframework.stereotype.Component;

/** Performance is confirmed when the term of the next instalment is over, not after a time from a table (R18). */
@Component
class TermOfPerformance implements AgreedDate {

    private final SettlementDesk settlements;

    TermOfPerformance(SettlementDesk settlements) {
        this.settlements = settlements;
    }

    @Override
    public String limit() {
        return "confirmPerformance";
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return settlements.latest(number).flatMap(SettlementAgreement::nextDue);
    }
}
