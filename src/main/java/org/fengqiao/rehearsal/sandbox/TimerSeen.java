package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A timer that waited in a play. */
final class TimerSeen {

    private final String job;
    private final Place place;
    private final Instant due;
    private @Nullable Instant fired;
    private @Nullable Instant gone;

    /** @param place the element and the how-manieth timer of it */
    TimerSeen(String job, Place place, Instant due) {
        this.job = job;
        this.place = place;
        this.due = due;
    }

    String job() {
        return job;
    }

    Place place() {
        return place;
    }

    Instant due() {
        return due;
    }

    /** When it woke; null where it never did. */
    @Nullable
    Instant fired() {
        return fired;
    }

    /** When it waited no more, whether it woke or not; null while it waits. */
    @Nullable
    Instant gone() {
        return gone;
    }

    boolean waits() {
        return gone == null;
    }

    void fires(Instant moment) {
        fired = moment;
        gone = moment;
    }

    void goes(Instant moment) {
        if (gone == null) {
            gone = moment;
        }
    }
}
