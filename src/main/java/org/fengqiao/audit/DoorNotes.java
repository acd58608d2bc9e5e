package org.fengqiao.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.identity.AtTheDoor;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes logins and refusals into the audit trail. The same again within a minute is counted and written as one entry, so
 * that nobody fills the trail by knocking; nobody who knocks waits for it.
 */
@Component
class DoorNotes {

    private static final String UNKNOWN = "unknown";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Note, Integer> counted = new ConcurrentHashMap<>();
    private final Map<Note, Instant> written = new ConcurrentHashMap<>();

    DoorNotes(AuditTrail trail, PlatformTransactionManager transactions, Clock clock) {
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void on(AtTheDoor event) {
        counted.merge(
                new Note(AuditAction.valueOf(event.what().name()), event.login().orElse(UNKNOWN), event.door()),
                1,
                Integer::sum);
    }

    /** Writes what is new, and what was counted since the last entry of its kind a minute ago. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void write() {
        var now = clock.instant();
        written.values().removeIf(at -> !at.plus(A_MINUTE).isAfter(now));
        counted.keySet().stream().filter(note -> !written.containsKey(note)).forEach(note -> {
            write(note);
            written.put(note, now);
        });
    }

    /** Nothing that was counted is lost with an orderly end. */
    @PreDestroy
    void writeAll() {
        counted.keySet().forEach(this::write);
    }

    private void write(Note note) {
        var times = counted.remove(note);
        if (times != null) {
            transaction.executeWithoutResult(status -> trail.recordAtDoor(
                    note.action, note.account, note.door, times == 1 ? Map.of() : Map.of("times", times)));
        }
    }

    private record Note(AuditAction action, String account, String door) {}
}
