package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task that came up in a play. */
final class TaskSeen {

    private final String id;
    private final Place place;
    private final Instant cameUp;
    private @Nullable Instant due;
    private @Nullable Instant over;
    private boolean done;

    TaskSeen(String id, Place place, Instant cameUp) {
        this.id = id;
        this.place = place;
        this.cameUp = cameUp;
    }

    void dueIs(@Nullable Instant last) {
        due = last;
    }

    void overAt(Instant moment, boolean completed) {
        over = moment;
        done = completed;
    }

    String id() {
        return id;
    }

    Place place() {
        return place;
    }

    Instant cameUp() {
        return cameUp;
    }

    @Nullable
    Instant due() {
        return due;
    }

    boolean isOpen() {
        return over == null;
    }

    /** When it was completed; null while it is open and when something else ended it. */
    @Nullable
    Instant done() {
        return done ? over : null;
    }
}
