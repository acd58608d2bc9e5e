package org.fengqiao.rehearsal.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a case to an element of a model.
 *
 * @param element the element's id
 * @param type what the engine calls its kind, such as {@code userTask}
 * @param ended null while it lasts
 * @param canceled whether something else ended it
 * @param writes the variables that were written there, with their last values
 * @param due the last day of a task, as it stood in the end
 */
public record RecordedVisit(
        String element,
        String type,
        Instant started,
        @Nullable Instant ended,
        boolean canceled,
        Map<String, StoredValue> writes,
        @Nullable Instant due) {

    private static final Set<String> AT_ONCE =
            Set.of("startTimerEvent", "boundaryTimer", "messageStartEvent", "boundaryMessage");
    private static final Set<String> TIMERS = Set.of("startTimerEvent", "boundaryTimer", "intermediateTimer");
    private static final Set<String> MESSAGES =
            Set.of("messageStartEvent", "boundaryMessage", "intermediateMessageCatch", "receiveTask");

    @JsonIgnore
    boolean isTask() {
        return type.equals("userTask");
    }

    @JsonIgnore
    boolean isTimer() {
        return TIMERS.contains(type);
    }

    @JsonIgnore
    boolean isMessage() {
        return MESSAGES.contains(type);
    }

    /** When what it waited for came: a task done, a timer that woke, a message; nothing where that never was. */
    @JsonIgnore
    Optional<Instant> happened() {
        return canceled ? Optional.empty() : Optional.ofNullable(AT_ONCE.contains(type) ? started : ended);
    }
}
