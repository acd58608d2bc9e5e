package org.fengqiao.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.Limits;
import org.springframework.stereotype.Component;

/** The days of the window for judicial confirmation, counted from the effect by the rows of the table (R11, R16). */
@Component
class ConfirmationDays {

    static final String WINDOW = "confirmationWindow";

    /** The rows with the days of reminding, in their order. */
    static final List<String> REMINDERS =
            List.of("confirmationReminder", "confirmationReminderSecond", "confirmationReminderLast");

    private final Limits limits;

    ConfirmationDays(Limits limits) {
        this.limits = limits;
    }

    /** The last day on which the sides may apply. */
    LocalDate last(CaseNumber number, LocalDate effectiveOn) {
        return limits.dueFrom(effectiveOn, WINDOW, number).date();
    }

    /** How many of the days of reminding have come. */
    int reached(CaseNumber number, LocalDate effectiveOn, LocalDate today) {
        return (int) REMINDERS.stream()
                .map(row -> limits.dueFrom(effectiveOn, row, number).date())
                .filter(day -> !day.isAfter(today))
                .count();
    }

    /** The day of the reminder after so many. */
    Optional<LocalDate> next(CaseNumber number, LocalDate effectiveOn, int given) {
        return REMINDERS.stream().skip(given).findFirst().map(row -> limits.dueFrom(effectiveOn, row, number)
                .date());
    }
}
