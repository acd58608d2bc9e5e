package org.fengqiao.settlement;

import org.fengqiao.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** A written agreement that was not signed: there is none, and the dispute is mediated again (R14, R21). */
@Component
class NotConcluded implements ReasonToMediate {

    private final SettlementDesk settlements;

    NotConcluded(SettlementDesk settlements) {
        this.settlements = settlements;
    }

    @Override
    public boolean isGiven(CaseFile file) {
        return settlements
                .latest(file.number())
                .flatMap(SettlementAgreement::result)
                .filter(result -> result == SettlementResult.NOT_CONCLUDED)
                .isPresent();
    }
}
