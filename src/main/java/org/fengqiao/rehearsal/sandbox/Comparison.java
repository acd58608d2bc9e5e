package org.fengqiao.rehearsal.sandbox;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Compares the two plays of a case. Both are plays, so that what a play has to assume is the same on both sides and every
 * difference comes from the draft.
 */
final class Comparison {

    private final Records records;
    private final RepeatedPlay before;
    private final FreePlay after;
    private final Set<Difference> found = EnumSet.noneOf(Difference.class);

    Comparison(Records records, RepeatedPlay before, FreePlay after) {
        this.records = records;
        this.before = before;
        this.after = after;
    }

    CaseResult result() {
        var missed = new KeptLimits(records, before, after).missed();
        var answers = new NeededAnswers(before, after).all();
        var leaves = leaves();
        var endBefore = end(before);
        var endAfter = end(after);
        mark(Difference.LIMIT_MISSED, !missed.isEmpty());
        mark(Difference.ANSWER_NEEDED, !answers.isEmpty());
        mark(Difference.OTHER_PATH, leaves != null);
        mark(Difference.OTHER_END, !sameEnd(endBefore, endAfter));
        var stuck = after.stuck().or(() -> waitsForNothing(endBefore, endAfter));
        // Who went on without an answer is told where it led to, but the draft is not blamed for it.
        mark(Difference.STUCK, stuck.isPresent() && answers.isEmpty());
        return new CaseResult(
                records.recording().key(),
                null,
                found,
                before.course().spots(),
                after.course().spots(),
                leaves,
                missed,
                answers,
                stuck.orElse(null),
                endBefore,
                endAfter,
                Assumptions.of(after));
    }

    private void mark(Difference difference, boolean holds) {
        if (holds) {
            found.add(difference);
        }
    }

    /**
     * Paths are the same when both come to the same places equally often: what runs side by side may take turns in another
     * order once a date has moved.
     */
    private CaseResult.@Nullable Departure leaves() {
        var left = new HashMap<Place, Integer>();
        before.course().places().forEach(place -> left.merge(anyVisit(place), 1, Integer::sum));
        var added = first(after.course(), left);
        left.clear();
        after.course().places().forEach(place -> left.merge(anyVisit(place), 1, Integer::sum));
        var missing = first(before.course(), left);
        return added.isEmpty() && missing.isEmpty()
                ? null
                : new CaseResult.Departure(missing.orElse(null), added.orElse(null));
    }

    /** The first place of a course that the other has not. */
    private static Optional<Spot> first(Course course, Map<Place, Integer> others) {
        var places = course.places();
        for (var i = 0; i < places.size(); i++) {
            var left = others.merge(anyVisit(places.get(i)), -1, Integer::sum);
            if (left < 0) {
                return Optional.of(course.spots().get(i));
            }
        }
        return Optional.empty();
    }

    private static Place anyVisit(Place place) {
        return new Place(place.process(), place.run(), place.element(), 0);
    }

    private @Nullable Spot end(Play play) {
        return records.roots()
                .filter(run -> run.process().equals(DisputeLifecycle.KEY))
                .reduce((earlier, later) -> later)
                .flatMap(life -> {
                    var run = new Course.RunOf(life.process(), life.ordinal());
                    return play.course().end(run).map(element -> play.course()
                            .spot(new Place(run.process(), run.ordinal(), element, 1), null));
                })
                .orElse(null);
    }

    private static boolean sameEnd(@Nullable Spot one, @Nullable Spot other) {
        return one == null || other == null ? one == other : one.element().equals(other.element());
    }

    /** A case that ended and does not any more waits for somebody, for a day, or for nothing that will ever come. */
    private Optional<CaseResult.Trouble> waitsForNothing(@Nullable Spot endBefore, @Nullable Spot endAfter) {
        if (endBefore == null || endAfter != null || !after.course().openTasks().isEmpty()) {
            return Optional.empty();
        }
        var asOf = records.recording().asOf();
        if (after.waiting().stream().anyMatch(timer -> timer.due().isAfter(asOf))) {
            return Optional.empty();
        }
        var position = after.course().position();
        var at = position.isEmpty()
                ? after.course().last()
                : after.course().spot(position.get(position.size() - 1), null);
        return Optional.of(new CaseResult.Trouble(
                at, "案件停在这里，没有谁、也没有什么时间会让它继续。", "The case stays here: nobody and no date will carry it on."));
    }
}
