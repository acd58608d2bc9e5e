package org.fengqiao.migration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to move, or to try to move, the running cases of a flow.
 *
 * @param targetDefinition the engine's id of the version to which they go
 * @param reason why, in the words of whoever ordered it
 * @param orderedBy login id
 */
public record MigrationRun(
        long id,
        String process,
        String targetDefinition,
        int targetVersion,
        RunKind kind,
        List<ElementMapping> mapping,
        String reason,
        RunState state,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt) {}
