package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the limits that a case kept and would miss under the draft: of its tasks, and of its stages, whose timers wake when
 * they are over. A date that people agreed on, moved by hand or that stood still with the clock differs from what the flows
 * in force count: it stands in both plays.
 */
final class KeptLimits {

    private final Records records;
    private final RepeatedPlay before;
    private final FreePlay after;

    KeptLimits(Records records, RepeatedPlay before, FreePlay after) {
        this.records = records;
        this.before = before;
        this.after = after;
    }

    List<CaseResult.MissedLimit> missed() {
        var missed = new ArrayList<CaseResult.MissedLimit>();
        var tasks = new HashMap<Place, TaskSeen>();
        before.course().tasks().forEach(task -> tasks.put(task.place(), task));
        after.course().tasks().forEach(task -> ofTask(tasks.get(task.place()), task)
                .ifPresent(missed::add));
        after.timers().forEach((place, timer) -> ofStage(place, timer).ifPresent(missed::add));
        return missed;
    }

    private Optional<CaseResult.MissedLimit> ofTask(@Nullable TaskSeen was, TaskSeen is) {
        if (was == null || after.withoutAnswer().contains(is.place())) {
            return Optional.empty();
        }
        var lastBefore = records.visit(was.place()).map(RecordedVisit::due).orElse(was.due());
        var lastAfter = lastAfter(was, is, lastBefore);
        if (lastAfter == null || !isKept(was.done(), lastBefore)) {
            return Optional.empty();
        }
        var done = is.done() == null ? asOfIfOpen(is) : is.done();
        return done == null || !done.isAfter(lastAfter)
                ? Optional.empty()
                : Optional.of(new CaseResult.MissedLimit(
                        after.course().spot(is.place(), is.cameUp()), limit(is.place()), lastBefore, lastAfter, done));
    }

    private @Nullable Instant lastAfter(TaskSeen was, TaskSeen is, @Nullable Instant recorded) {
        var counted = was.due();
        if (counted == null || is.due() == null) {
            return counted == null && recorded == null ? is.due() : recorded;
        }
        var movedByPeople = recorded == null || !FreePlay.isSame(recorded, counted);
        return movedByPeople || FreePlay.isSame(counted, is.due()) ? recorded : is.due();
    }

    private boolean isKept(@Nullable Instant done, @Nullable Instant last) {
        var until = done == null ? asOf() : done;
        return last == null || !until.isAfter(last);
    }

    private @Nullable Instant asOfIfOpen(TaskSeen task) {
        return task.isOpen() ? asOf() : null;
    }

    /** A timer that woke because a limit was over, where under the flows in force the stage was left in time. */
    private Optional<CaseResult.MissedLimit> ofStage(Place place, TimerSeen timer) {
        var limit = limit(place);
        var was = before.timers().get(place);
        if (limit.isEmpty() || timer.fired() == null || was == null || was.fired() != null || !isOver(place)) {
            return Optional.empty();
        }
        var left = was.gone() == null ? asOf() : was.gone();
        return Optional.of(new CaseResult.MissedLimit(
                after.course().spot(place, timer.fired()), limit, was.due(), timer.due(), left));
    }

    /** Where a check follows the timer, the check says it; a model without one takes the timer at its word. */
    private boolean isOver(Place place) {
        return after.parts().saidOf(place).orElse(true);
    }

    private String limit(Place place) {
        return after.flows().limit(place.process(), place.element()).orElse("");
    }

    private Instant asOf() {
        return records.recording().asOf();
    }
}
