package org.fengqiao.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.springframework.stereotype.Component;

/** The window for judicial confirmation runs from the day of effect, whenever that was written down (R16). */
@Component
class ConfirmationLastDay implements AgreedDate {

    private final JudicialConfirmations confirmations;
    private final ConfirmationDays days;

    ConfirmationLastDay(JudicialConfirmations confirmations, ConfirmationDays days) {
        this.confirmations = confirmations;
        this.days = days;
    }

    @Override
    public String limit() {
        return ConfirmationDays.WINDOW;
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return confirmations
                .findFirstByNumberOrderByRoundDesc(number)
                .map(window -> days.last(number, window.effectiveOn()));
    }
}
