package org.fengqiao.reminder;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down of what people are reminded, in the transaction in which it happens, with every message that is to leave. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReminderBook {

    private final ReminderRows rows;
    private final Outbox outbox;
    private final Recipients recipients;
    private final Contacts contacts;
    private final Clock clock;

    ReminderBook(ReminderRows rows, Outbox outbox, Recipients recipients, Contacts contacts, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.recipients = recipients;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Each event once: the same key again, here or on another node, changes nothing. */
    @EventListener
    void on(ReminderWanted wanted) {
        var now = clock.instant();
        var from = wanted.from() == null || wanted.from().isBefore(now) ? now : wanted.from();
        rows.add(wanted, from, now).ifPresent(id -> remind(id, wanted, from));
    }

    private void remind(long id, ReminderWanted wanted, Instant from) {
        recipients.of(wanted.to(), wanted.number()).forEach((login, standsInFor) -> {
            rows.addRecipient(id, login, standsInFor.orElse(null));
            contacts.reachable(login).forEach(means -> outbox.add(id, login, means, from));
        });
    }

    /** A message that a node has in its hands at this moment may still arrive. */
    @EventListener
    void on(ReminderSettled settled) {
        rows.settle(settled.key(), clock.instant()).ifPresent(id -> outbox.withdraw(id, clock.instant()));
    }
}
