package org.fengqiao.reminder;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets once a day what nobody needs any more: what was sent or settled long ago. */
@Component
class OutboxCare {

    private final Outbox outbox;
    private final ReminderRows reminders;
    private final ReminderProperties settings;
    private final Clock clock;

    OutboxCare(Outbox outbox, ReminderRows reminders, ReminderProperties settings, Clock clock) {
        this.outbox = outbox;
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers how many messages and reminders are gone. */
    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
    @Transactional
    public int forget() {
        var before = clock.instant().minus(settings.keep());
        return outbox.forgetBefore(before) + reminders.forgetSettledBefore(before);
    }
}
