package org.fengqiao.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.springframework.stereotype.Component;

/** The next day on which whoever has the case is reminded of judicial confirmation: day 0, 20 or 27 of the table (R16). */
@Component
class NextConfirmationReminder implements AgreedDate {

    private final JudicialConfirmations confirmations;
    private final ConfirmationDays days;

    NextConfirmationReminder(JudicialConfirmations confirmations, ConfirmationDays days) {
        this.confirmations = confirmations;
        this.days = days;
    }

    @Override
    public String limit() {
        return ConfirmationDays.REMINDERS.get(0);
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return confirmations
                .findFirstByNumberOrderByRoundDesc(number)
                .flatMap(window -> days.next(number, window.effectiveOn(), window.reminders()));
    }
}
