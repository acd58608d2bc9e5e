package org.fengqiao.migration.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.migration.CaseState;
import org.fengqiao.migration.ElementMapping;
import org.fengqiao.migration.MigrationRun;
import org.fengqiao.migration.RunKind;
import org.fengqiao.migration.RunState;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** An order and how far it is. */
record RunView(
        long id,
        String process,
        int to,
        RunKind kind,
        Label kindName,
        RunState state,
        Label stateName,
        String reason,
        String by,
        Instant orderedAt,
        @Nullable Instant finishedAt,
        int total,
        int pending,
        int canMove,
        int moved,
        int left,
        List<ElementMapping> mapping) {

    static RunView of(MigrationRun run, String by, Map<CaseState, Integer> counts) {
        return new RunView(
                run.id(),
                run.process(),
                run.targetVersion(),
                run.kind(),
                run.kind().label(),
                run.state(),
                run.state().label(),
                run.reason(),
                by,
                run.orderedAt(),
                run.finishedAt(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(CaseState.PENDING, 0),
                counts.getOrDefault(CaseState.CAN_MOVE, 0),
                counts.getOrDefault(CaseState.MOVED, 0),
                counts.getOrDefault(CaseState.LEFT, 0),
                run.mapping());
    }
}
