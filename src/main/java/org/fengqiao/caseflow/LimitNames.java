package org.fengqiao.caseflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Compares the limits that a model names with those that the table lists, before the model is deployed. */
public final class LimitNames {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private LimitNames() {}

    /** What is wrong with the limits of a model, in words; empty when nothing is. */
    public static Stream<String> mistakesIn(BpmnModelInstance model, DmnDecision timeLimits) {
        var listed = listedIn(timeLimits);
        return usedBy(model).stream()
                .filter(name -> !listed.contains(name))
                .map(name ->
                        "期限表中没有“%s”。The limits table %s has no limit %s.".formatted(name, timeLimits.getKey(), name));
    }

    /** The limits that a model names in due dates, follow-up dates and timers. */
    public static SortedSet<String> usedBy(BpmnModelInstance model) {
        var tasks = model.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> Stream.of(task.getCamundaDueDate(), task.getCamundaFollowUpDate()));
        var timers = model.getModelElementsByType(TimeDate.class).stream().map(TimeDate::getTextContent);
        return Stream.concat(tasks, timers)
                .flatMap(text -> nameIn(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> nameIn(@Nullable String text) {
        return text == null
                ? Set.of()
                : LimitCall.read(text).map(call -> Set.of(call.limit())).orElse(Set.of());
    }

    /** The limit that a text of a model names, if it names one. */
    public static Optional<String> nameOf(String text) {
        return LimitCall.read(text).map(LimitCall::limit);
    }

    /** Why a row of the table cannot be read; nothing when it can. */
    public static Optional<String> mistakeIn(Map<String, Object> outputs) {
        try {
            LimitRow.read(outputs);
            return Optional.empty();
        } catch (IllegalArgumentException unusable) {
            return Optional.of(String.valueOf(unusable.getMessage()));
        }
    }

    /** The names in the table's first column. */
    public static SortedSet<String> listedIn(DmnDecision timeLimits) {
        if (!(timeLimits.getDecisionLogic() instanceof DmnDecisionTableImpl table)) {
            return new TreeSet<>();
        }
        return table.getRules().stream()
                .map(rule -> rule.getConditions().get(0).getExpression())
                .flatMap(LimitNames::quoted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> quoted(@Nullable String condition) {
        return condition == null
                ? Stream.of()
                : QUOTED.matcher(condition).results().map(found -> found.group(1));
    }
}
