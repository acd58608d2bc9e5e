package org.fengqiao.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
                .filter(kept -> ticks.getAsLong() - kept.since < nanos)
                .map(kept -> kept.value);
    }

    /**
     * The kept value, or what the source says now. That is not kept when it was forgotten while the source was asked: the
     * answer may be from before the change.
     */
    Optional<T> recallOr(String login, Supplier<Optional<T>> source) {
        return recall(login).or(() -> {
            var place = new Kept<T>(null, ticks.getAsLong());
            values.put(login, place);
            var found = source.get();
            found.ifPresent(value -> values.replace(login, place, new Kept<>(value, ticks.getAsLong())));
            values.remove(login, place);
            return found;
        });
    }

    void keep(String login, T value) {
        values.put(login, new Kept<>(value, ticks.getAsLong()));
    }

    void forgetAll() {
        values.clear();
    }

    void forget(String login) {
        values.remove(login);
    }

    /** Equal to itself only, so that a place taken again is not mistaken for the one before. */
    private static final class Kept<T> {
        private final @Nullable T value;
        private final long since;

        Kept(@Nullable T value, long since) {
            this.value = value;
            this.since = since;
        }
    }
}
