package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays a case under the flows in force exactly as it was: each thing at its recorded moment. Where that is not possible,
 * or does not lead where the case went, the case is of no use for a comparison, and it says why.
 */
final class RepeatedPlay extends Play {

    private CaseResult.@Nullable Trouble departure;

    RepeatedPlay(SandboxEngine engine, Records records) {
        super(engine, records);
    }

    /** Why the flows in force do not repeat what the case did; nothing when they do. */
    Optional<CaseResult.Trouble> departure() {
        return Optional.ofNullable(departure);
    }

    @Override
    void run() {
        try {
            var left = new LinkedList<>(records().outside());
            while (!left.isEmpty()) {
                var moment = left.element().at();
                goOnTo(moment);
                if (!takeOne(left, moment)) {
                    departure = notWaiting(left.element());
                    return;
                }
            }
            departure = otherThanRecorded();
        } catch (RuntimeException failed) {
            departure = Trouble.of(failed, course().last());
        }
    }

    /** What is recorded at the same moment happened in some order: in the one that is possible. */
    private boolean takeOne(List<Outside> left, Instant moment) {
        for (var each = left.iterator(); each.hasNext(); ) {
            var event = each.next();
            if (event.at().isAfter(moment)) {
                return false;
            }
            if (take(event)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    private boolean take(Outside event) {
        var place = event.place();
        var change = event.change();
        switch (event.kind()) {
            case START -> start(event.run());
            case REMOVAL -> remove(event.run());
            case CHANGE -> {
                return change != null && change(event.run(), change);
            }
            case TASK -> {
                return place != null && completeTask(place);
            }
            case TIMER -> {
                return place != null && fireTimer(place);
            }
            case MESSAGE -> {
                return place != null && tell(place, writes(place));
            }
        }
        return true;
    }

    private boolean completeTask(Place place) {
        var task = course().openTasks().stream()
                .filter(each -> each.place().equals(place))
                .findFirst();
        task.ifPresent(open -> complete(open, writes(place)));
        return task.isPresent();
    }

    /** The element's visit is the timer's waking; the timer itself is the one that waits there. */
    private boolean fireTimer(Place place) {
        var timer = waiting().stream()
                .filter(each -> each.place().process().equals(place.process())
                        && each.place().run() == place.run()
                        && each.place().element().equals(place.element()))
                .findFirst();
        timer.ifPresent(this::fire);
        return timer.isPresent();
    }

    private Map<String, StoredValue> writes(Place place) {
        return records().visit(place).map(RecordedVisit::writes).orElse(Map.of());
    }

    private CaseResult.Trouble notWaiting(Outside event) {
        var place = event.place();
        var at = place == null ? null : course().spot(place, event.at());
        return new CaseResult.Trouble(
                at,
                "按现行流程重演时，案件没有走到这里：可能按旧版流程办理，或者中途退回过一步。",
                "Under the flows in force the case does not come here: an older version carried it, or a step was taken back.");
    }

    private CaseResult.@Nullable Trouble otherThanRecorded() {
        var recorded = new HashMap<Place, Integer>();
        records().places().forEach(place -> recorded.merge(place, 1, Integer::sum));
        course().places().forEach(place -> recorded.merge(place, -1, Integer::sum));
        return recorded.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(place -> new CaseResult.Trouble(
                        course().spot(place, null),
                        "按现行流程重演，走到的地方与当时不同：可能按旧版流程办理，或者中途退回过一步。",
                        "Under the flows in force the case comes to other places than it did: an older version carried it, or a"
                                + " step was taken back."))
                .orElse(null);
    }
}
