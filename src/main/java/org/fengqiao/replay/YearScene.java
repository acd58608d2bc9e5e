package org.fengqiao.replay;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/**
 * A task and everything that its form is filled in from.
 *
 * @param turn the mediation that the task belongs to, null beside mediation
 * @param shown what the form proposes, read when it is needed
 */
record YearScene(
        RunningCase dispute, Task task, @Nullable Turn turn, LocalDateTime now, Supplier<Map<String, Object>> shown) {

    String today() {
        return now.toLocalDate().toString();
    }

    DisputeCategory category() {
        return dispute.plan().category();
    }

    Turn mediation() {
        return turn == null ? dispute.turn() : turn;
    }

    /** A form with some more fields. */
    static Map<String, Object> with(Map<String, Object> form, Map<String, Object> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }
}
