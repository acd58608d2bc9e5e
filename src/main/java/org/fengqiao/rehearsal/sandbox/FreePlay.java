package org.fengqiao.rehearsal.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays a case under the draft: people do what they did when they did it, or as soon as it is asked of them; messages come
 * when they came; a timer wakes when it is due, unless the draft dates it as the flows in force do: then as it was.
 */
final class FreePlay extends Play {

    /** An element that is passed so often without an answer is a circle. */
    private static final int MOST_UNANSWERED = 3;

    /** The rank of what comes after tasks and timers of the same moment. */
    private static final int LAST = 3;

    private final RepeatedPlay before;
    private final Map<Place, TimerSeen> timersBefore;
    private final Deque<Outside> outside = new ArrayDeque<>();
    private final Map<String, Optional<RecordedVisit>> answers = new HashMap<>();
    private final Map<List<Object>, Integer> unanswered = new HashMap<>();
    private final Set<Place> withoutAnswer = new HashSet<>();
    private final List<Outside> unheard = new ArrayList<>();
    private CaseResult.@Nullable Trouble stuck;

    FreePlay(SandboxEngine engine, Records records, RepeatedPlay before) {
        super(engine, records);
        this.before = before;
        this.timersBefore = before.timers();
        records.outside().stream()
                .filter(each -> each.kind() != Outside.Kind.TASK && each.kind() != Outside.Kind.TIMER)
                .forEach(outside::add);
    }

    /** Where and why the draft did not carry on. */
    Optional<CaseResult.Trouble> stuck() {
        return Optional.ofNullable(stuck);
    }

    /** Tasks that were done without a recorded answer. */
    Set<Place> withoutAnswer() {
        return withoutAnswer;
    }

    /** Messages that found nobody waiting. */
    List<Outside> unheard() {
        return unheard;
    }

    /** The recorded visit whose answer a task got; nothing where none was recorded. */
    Optional<RecordedVisit> answer(TaskSeen task) {
        return answers.computeIfAbsent(
                task.id(),
                id -> records().visit(task.place()).or(() -> records().instead(task.place(), flows(), used())));
    }

    @Override
    void run() {
        try {
            for (var next = next(); next.isPresent() && stuck == null; next = next()) {
                goOnTo(next.get().at());
                next.get().work().run();
            }
        } catch (RuntimeException failed) {
            stuck = Trouble.of(failed, course().last());
        }
    }

    private Optional<Move> next() {
        var moves = new ArrayList<Move>();
        if (!outside.isEmpty()) {
            var event = outside.element();
            moves.add(new Move(event.at(), rank(event), () -> take(outside.remove())));
        }
        course().openTasks().forEach(task -> moves.addAll(move(task)));
        waiting().forEach(timer -> moves.addAll(move(timer)));
        return moves.stream()
                .filter(each -> !each.at().isAfter(records().recording().asOf()))
                .min(Comparator.comparing((Move each) -> each.at().isAfter(now()) ? each.at() : now())
                        .thenComparing(Move::rank)
                        .thenComparing(Move::at));
    }

    /** What the product takes away at some moment, it takes after everything else of that moment. */
    private static int rank(Outside event) {
        return event.kind() == Outside.Kind.REMOVAL ? LAST : 0;
    }

    private List<Move> move(TaskSeen task) {
        var answer = answer(task);
        if (answer.isEmpty()) {
            return List.of(new Move(task.cameUp(), 1, () -> goOnWithout(task)));
        }
        var recorded = answer.get();
        return recorded.happened()
                .map(at -> List.of(new Move(at, 1, () -> complete(task, recorded.writes()))))
                .orElse(List.of());
    }

    /** Nobody was asked this: the case goes on as if the form had been sent empty, on the default ways. */
    private void goOnWithout(TaskSeen task) {
        var place = task.place();
        withoutAnswer.add(place);
        var times = unanswered.merge(List.of(place.process(), place.run(), place.element()), 1, Integer::sum);
        if (times > MOST_UNANSWERED) {
            stuck = new CaseResult.Trouble(
                    course().spot(place, now()),
                    "没有答案，流程一再回到这里。",
                    "Without an answer the flow comes back here again and again.");
            return;
        }
        completeUnanswered(task);
    }

    private List<Move> move(TimerSeen timer) {
        return wakes(timer)
                .map(at -> List.of(new Move(at, 2, () -> fire(timer))))
                .orElse(List.of());
    }

    /** As it was, where both models give it the same date; so what people moved by hand stays moved. */
    private Optional<Instant> wakes(TimerSeen timer) {
        var was = timersBefore.get(timer.place());
        if (was == null || !isSame(was.due(), timer.due())) {
            return Optional.of(timer.due());
        }
        if (was.fired() != null) {
            return Optional.of(was.fired());
        }
        var gone = was.gone();
        return gone == null || timer.due().isBefore(gone) ? Optional.empty() : Optional.of(timer.due());
    }

    static boolean isSame(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofSeconds(1)) <= 0;
    }

    private void take(Outside event) {
        var change = event.change();
        var place = event.place();
        switch (event.kind()) {
            case START -> start(event.run());
            case REMOVAL -> remove(event.run());
            case CHANGE -> {
                if (change != null) {
                    change(event.run(), change);
                }
            }
            default -> {
                if (place != null
                        && !tell(
                                place,
                                records()
                                        .visit(place)
                                        .map(RecordedVisit::writes)
                                        .orElse(Map.of()))) {
                    unheard.add(event);
                }
            }
        }
    }

    /** The play under the flows in force. */
    RepeatedPlay before() {
        return before;
    }

    /** What may happen next, and when. @param rank who comes first at the same moment */
    private record Move(Instant at, int rank, Runnable work) {}
}
