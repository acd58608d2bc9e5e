package org.fengqiao.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the gate, for this thread and as long as the work lasts, what comes into force together: stages are deployed one by
 * one, and one may name another that is still on its way.
 */
public final class Arrivals {

    private static final ThreadLocal<@Nullable List<FlowFile>> TOGETHER = new ThreadLocal<>();

    private Arrivals() {}

    /**
     * Does the work.
     *
     * @param together every file that is in force when all of it is done
     */
    public static <T> T during(List<FlowFile> together, Supplier<T> work) {
        var before = TOGETHER.get();
        TOGETHER.set(List.copyOf(together));
        try {
            return work.get();
        } finally {
            if (before == null) {
                TOGETHER.remove();
            } else {
                TOGETHER.set(before);
            }
        }
    }

    /** Nothing where nobody has said. */
    static Optional<List<FlowFile>> now() {
        return Optional.ofNullable(TOGETHER.get());
    }
}
