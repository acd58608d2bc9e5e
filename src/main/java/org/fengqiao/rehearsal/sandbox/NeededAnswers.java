package org.fengqiao.rehearsal.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the draft asks and nobody was asked: a task that never came up, a field that its form did not have. */
final class NeededAnswers {

    private final RepeatedPlay before;
    private final FreePlay after;

    NeededAnswers(RepeatedPlay before, FreePlay after) {
        this.before = before;
        this.after = after;
    }

    List<CaseResult.NeededAnswer> all() {
        var needed = new LinkedHashMap<List<Object>, CaseResult.NeededAnswer>();
        for (var task : after.course().tasks()) {
            var place = task.place();
            var fields = asked(task);
            if (!fields.isEmpty() || isNew(task)) {
                needed.putIfAbsent(
                        List.of(place.process(), place.run(), place.element()),
                        new CaseResult.NeededAnswer(after.course().spot(place, task.cameUp()), fields));
            }
        }
        return new ArrayList<>(needed.values());
    }

    /** Nobody had this task, or had it and did not come to do it, and now the case waits for it. */
    private boolean isNew(TaskSeen task) {
        return after.withoutAnswer().contains(task.place()) || task.isOpen() && !isOpenBefore(task.place());
    }

    private boolean isOpenBefore(Place place) {
        return before.course().openTasks().stream()
                .anyMatch(task -> task.place().equals(place));
    }

    private List<CaseResult.Field> asked(TaskSeen task) {
        var place = task.place();
        var asked = after.flows().questions(place.process(), place.element());
        if (isNew(task)) {
            return asked;
        }
        var known = known(task);
        var variables = after.flows().variables(place.process());
        return asked.stream()
                .filter(field -> !known.contains(field.key()))
                .filter(field -> field.required() || variables.contains(field.key()))
                .toList();
    }

    /** What the form asked whose answer this task got: the draft may have given the element another id. */
    private Set<String> known(TaskSeen task) {
        var element = after.answer(task)
                .map(RecordedVisit::element)
                .orElse(task.place().element());
        return before.flows().questions(task.place().process(), element).stream()
                .map(CaseResult.Field::key)
                .collect(Collectors.toSet());
    }
}
