package org.fengqiao.settlement;

import org.fengqiao.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** The court did not confirm the agreement, and the sides want to change it by mediation (Civil Procedure Law art. 206, R16). */
@Component
class RejectedByCourt implements ReasonToMediate {

    private final JudicialConfirmations confirmations;

    RejectedByCourt(JudicialConfirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public boolean isGiven(CaseFile file) {
        return confirmations
                .findFirstByNumberOrderByRoundDesc(file.number())
                .filter(window -> window.round() == file.round())
                .filter(JudicialConfirmation::leadsToMediation)
                .isPresent();
    }
}
