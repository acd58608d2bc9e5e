package org.fengqiao.settlement;

import org.fengqiao.casefile.CaseFile;
import org.fengqiao.mediation.RestFate;
import org.springframework.stereotype.Component;

/** A part was agreed and the sides want to mediate on what is left (R17). */
@Component
class RestIsOpen implements ReasonToMediate {

    private final SettlementDesk settlements;

    RestIsOpen(SettlementDesk settlements) {
        this.settlements = settlements;
    }

    @Override
    public boolean isGiven(CaseFile file) {
        return settlements
                .latest(file.number())
                .filter(agreement -> agreement.round() == file.round())
                .filter(agreement -> agreement.leaves(RestFate.MEDIATED_ON))
                .isPresent();
    }
}
