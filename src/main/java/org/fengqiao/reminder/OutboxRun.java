package org.fengqiao.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.reminder.Outbox.Claim;

/** Sends by one means what is due. It runs in a thread of its own: a server that hangs holds up nothing but its own means. */
class OutboxRun {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** So many failures in a row are the server's and not a message's. */
    private static final int ENOUGH = 3;

    /** Nothing is given up before, however long the application stood still between two attempts. */
    private static final int FEWEST_ATTEMPTS = 10;

    private final Outbox outbox;
    private final Contacts contacts;
    private final Letters letters;
    private final Carrier carrier;
    private final ReminderProperties settings;
    private final Clock clock;

    OutboxRun(
            Outbox outbox,
            Contacts contacts,
            Letters letters,
            Carrier carrier,
            ReminderProperties settings,
            Clock clock) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.letters = letters;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends until nothing is due, or the server seems to be away; answers how many left the outbox for good. */
    int run() {
        var done = 0;
        var failed = 0;
        while (failed < ENOUGH && !isNight()) {
            var claim = outbox.claim(carrier.means(), clock.instant());
            if (claim.isEmpty()) {
                return done;
            }
            if (carry(claim.get())) {
                done++;
                failed = 0;
            } else {
                failed++;
            }
        }
        return done;
    }

    private boolean isNight() {
        var now = clock.instant();
        var awake = awake(now);
        if (awake.isAfter(now)) {
            outbox.putOff(carrier.means(), now, awake);
        }
        return awake.isAfter(now);
    }

    private Instant awake(Instant moment) {
        return carrier.means() == Means.TEXT
                ? new QuietHours(settings.quietFrom(), settings.quietUntil()).awake(moment)
                : moment;
    }

    private boolean carry(Claim claim) {
        var to = contacts.address(claim.login(), carrier.means());
        if (claim.settled() || to.isEmpty()) {
            outbox.withdraw(claim, claim.settled() ? "事项已办完 settled" : "本人不再接收 not wanted", clock.instant());
            return true;
        }
        try {
            carrier.carry(letters.of(claim, to.get()));
            outbox.sent(claim, clock.instant());
            return true;
        } catch (NotDelivered failure) {
            return note(claim, failure);
        }
    }

    /** Whether it is over with the message: then it was not the server's fault. */
    private boolean note(Claim claim, NotDelivered failure) {
        var now = clock.instant();
        var next = awake(now.plus(pause(claim.attempts())));
        if (failure.isForGood() || isTriedEnough(claim, next)) {
            outbox.giveUp(claim, failure.reason(), now);
        } else {
            outbox.again(claim, failure.reason(), next);
        }
        return failure.isForGood();
    }

    private boolean isTriedEnough(Claim claim, Instant next) {
        return claim.attempts() >= FEWEST_ATTEMPTS
                && next.isAfter(claim.triedSince().plus(settings.giveUpAfter()));
    }

    /** One minute, two, four, at last an hour. */
    static Duration pause(int attempts) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
