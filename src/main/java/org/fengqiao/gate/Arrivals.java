package org.fengqiao.gate;

import java.util.List;
import java.util.function.Supplier;

/** Stub. */
public final class Arrivals {
    private Arrivals() {}
    /** Stub. */
    public static <T> T during(List<FlowFile> together, Supplier<T> work) {
        return work.get();
    }
}
