package org.fengqiao.settlement;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of judicial confirmation on the days of the table: a timer only wakes, the window says what is due (R16). */
@Service
@Transactional
public class ConfirmationReminders {

    private final JudicialConfirmations confirmations;
    private final ConfirmationDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmationReminders(
            JudicialConfirmations confirmations, ConfirmationDays days, ApplicationEventPublisher events, Clock clock) {
        this.confirmations = confirmations;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Reminds where a day of reminding has come. Answers whether there is another one to wait for. */
    public boolean remind(CaseNumber number) {
        return confirmations
                .findFirstByNumberOrderByRoundDesc(number)
                .filter(JudicialConfirmation::isOpen)
                .map(this::remind)
                .orElse(false);
    }

    private boolean remind(JudicialConfirmation window) {
        var number = window.number();
        var today = LocalDate.now(clock);
        if (window.remind(days.reached(number, window.effectiveOn(), today), today)) {
            confirmations.save(window);
            events.publishEvent(new ConfirmationReminded(number, window.reminders()));
        }
        return days.next(number, window.effectiveOn(), window.reminders()).isPresent();
    }
}
