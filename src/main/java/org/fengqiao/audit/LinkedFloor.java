package org.fengqiao.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * From which entry on there may be unlinked ones. Entries are numbered when they are begun and seen when they are committed:
 * the floor rises to an entry only after every transaction that was running a whole turn after that entry was seen has
 * ended, so that a slow one loses nothing. A node that has just started looks from the beginning once.
 */
final class LinkedFloor {

    private final JdbcClient database;
    private volatile long from;
    private @Nullable Seen before;
    private @Nullable Seen waiting;

    LinkedFloor(JdbcClient database) {
        this.database = database;
    }

    long from() {
        return from;
    }

    /** What is to be seen at the beginning of a turn. */
    Seen look(long newest) {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as running,"
                        + " pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next")
                .query((row, unused) -> new Seen(newest, row.getLong("running"), row.getLong("next")))
                .single();
    }

    /** Everything that was seen is linked; counts once that is committed. */
    void linkedUpTo(Seen seen) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rise(seen);
            }
        });
    }

    private void rise(Seen seen) {
        Optional.ofNullable(waiting)
                .filter(known -> seen.firstRunning >= known.nextTransaction)
                .ifPresent(known -> {
                    from = Math.max(from, known.newest + 1);
                    waiting = null;
                });
        if (waiting == null && before != null) {
            // A turn later: whoever had a number by then has begun its transaction by now.
            waiting = new Seen(before.newest, before.firstRunning, seen.nextTransaction);
        }
        before = seen;
    }

    /**
     * @param newest number of the newest entry
     * @param firstRunning the oldest transaction that is still running
     * @param nextTransaction the first that has not begun
     */
    record Seen(long newest, long firstRunning, long nextTransaction) {}
}
