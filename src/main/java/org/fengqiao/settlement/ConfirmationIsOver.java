package org.fengqiao.settlement;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.fengqiao.casefile.Standing;
import org.springframework.stereotype.Component;

/** A settled case does not close while the sides may still apply, or a court has not ruled (R16, R22). */
@Component
class ConfirmationIsOver implements ClosingCondition {

    private final JudicialConfirmations confirmations;

    ConfirmationIsOver(JudicialConfirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        return confirmations
                .findFirstByNumberOrderByRoundDesc(file.number())
                .filter(window -> file.standing() == Standing.SETTLED && window.round() == file.round())
                .filter(JudicialConfirmation::isOpen)
                .map(window -> "司法确认尚未办完。The matter of judicial confirmation is not over.");
    }
}
