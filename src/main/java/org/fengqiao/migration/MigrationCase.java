package org.fengqiao.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case of an order.
 *
 * @param run the order
 * @param instance the engine's id of the flow's instance
 * @param number the case's number; null for a flow that belongs to no case
 * @param places names of the elements at which it stood when the order was given
 * @param placesThen the same when its turn came, where they were others: it has moved on meanwhile
 * @param attempts how often something came between: somebody at work on it, a cut connection
 */
public record MigrationCase(
        long id,
        long run,
        String instance,
        @Nullable String number,
        String sourceDefinition,
        int sourceVersion,
        String places,
        @Nullable String placesThen,
        CaseState state,
        @Nullable Ground ground,
        @Nullable String chinese,
        @Nullable String english,
        int attempts,
        @Nullable Instant doneAt) {}
