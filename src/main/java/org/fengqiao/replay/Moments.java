package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is going to be done, in the order of its time; at one moment by case, then as it was planned. */
final class Moments {

    private final PriorityQueue<Moment> waiting = new PriorityQueue<>(
            Comparator.comparing(Moment::at).thenComparing(Moment::whose).thenComparing(Moment::position));
    private long planned;

    /** @param whose index of the case, -1 for the county */
    void plan(LocalDateTime at, int whose, Runnable act) {
        waiting.add(new Moment(at, whose, planned++, act));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    LocalDateTime next() {
        var first = waiting.peek();
        return first == null ? LocalDateTime.MAX : first.at();
    }

    Runnable take() {
        return waiting.remove().act();
    }

    private record Moment(LocalDateTime at, int whose, long position, Runnable act) {}
}
