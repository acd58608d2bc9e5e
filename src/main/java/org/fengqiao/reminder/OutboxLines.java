package org.fengqiao.reminder;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A thread for each means: a server that does not answer holds up no other means, and nothing else that is scheduled. */
@Component
class OutboxLines {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLines.class);
    private static final int SECONDS = 10;

    private final List<OutboxRun> runs;
    private final List<ScheduledExecutorService> threads;

    OutboxLines(
            ReminderCarriers.Carriers carriers,
            Outbox outbox,
            Contacts contacts,
            Letters letters,
            ReminderProperties settings,
            Clock clock) {
        runs = carriers.all().stream()
                .map(carrier -> new OutboxRun(outbox, contacts, letters, carrier, settings, clock))
                .toList();
        threads =
                carriers.all().stream().map(carrier -> thread(carrier.means())).toList();
    }

    private static ScheduledExecutorService thread(Means means) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "reminders-" + means);
            thread.setDaemon(true);
            return thread;
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var unused = threads.get(i).scheduleWithFixedDelay(() -> send(run), SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Whatever went wrong, the next run comes. */
    private static void send(OutboxRun run) {
        try {
            run.run();
        } catch (RuntimeException failure) {
            LOG.warn("提醒暂时发不出去。Reminders cannot be sent for now.", failure);
        }
    }

    /** A message in hand comes back when its lease is over. */
    @PreDestroy
    void stop() {
        threads.forEach(ScheduledExecutorService::shutdownNow);
    }
}
