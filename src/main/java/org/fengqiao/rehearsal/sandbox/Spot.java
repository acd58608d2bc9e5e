package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An element of a model that a case came to.
 *
 * @param process key of the process
 * @param run which instance of that process in the case, from 1
 * @param name what the model writes on it; empty where it writes nothing
 * @param at when; null where only the place is meant
 */
public record Spot(
        String process,
        int run,
        String element,
        String name,
        @Nullable Instant at) {}
