package org.fengqiao.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Keeps values for a short time, one for each login, so that it never holds more than there are accounts. */
class BriefMemory<T> {

    private final Map<String, Kept<T>> values = new ConcurrentHashMap<>();
    private final long nanos;
    private final LongSupplier ticks;

    /** The ticks are nanoseconds of a clock that nobody sets, such as {@link System#nanoTime()}. */
    BriefMemory(Duration howLong, LongSupplier ticks) {
        this.nanos = howLong.toNanos();
        this.ticks = ticks;
    }

    Optional<T> recall(String login) {
        return Optional.ofNullable(values.get(login))
                .filter(kept -> ticks.getAsLong() - kept.since() < nanos)
                .map(Kept::value);
    }

    void keep(String login, T value) {
        values.put(login, new Kept<>(value, ticks.getAsLong()));
    }

    void forget(String login) {
        values.remove(login);
    }

    private record Kept<T>(T value, long since) {}
}
