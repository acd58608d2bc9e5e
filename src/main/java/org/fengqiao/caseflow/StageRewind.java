package org.fengqiao.caseflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins a stage of a life again that its last step had ended, and takes out what followed. Agreement and visit run side by
 * side in one part of the life: a visit that is paid again waits, as it did, for the agreement or beside it.
 */
@Component
class StageRewind {

    private static final Set<String> FOLLOWING = Set.of("callActivity", "subProcess");
    private static final String SIDE_BY_SIDE = "sub_settlementAndFollowUp";
    private static final String MEETING_POINT = "gateway_join";
    private static final String AGREEMENT_IS_THROUGH = "flow_concluded";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final OpenWork work;

    StageRewind(RuntimeService runtime, HistoryService history, OpenWork work) {
        this.runtime = runtime;
        this.history = history;
        this.work = work;
    }

    /** The way back, unless somebody has begun with what follows or the flow went on by itself. */
    Optional<WayBack> find(HistoricTaskInstance done, LastStep step) {
        var life = history.createHistoricProcessInstanceQuery()
                .processInstanceId(done.getProcessInstanceId())
                .singleResult()
                .getSuperProcessInstanceId();
        if (life == null
                || runtime.createProcessInstanceQuery().processInstanceId(life).count() == 0) {
            return Optional.empty();
        }
        var began = began(life, done, step);
        return isOpen(life, began, step)
                ? Optional.of(new WayBack(life, cameUp(done), call(life, done.getProcessInstanceId()), keys(began)))
                : Optional.empty();
    }

    /** The stages that began once the step was done and still count, with the step's own where it began again. */
    private List<HistoricProcessInstance> began(String life, HistoricTaskInstance done, LastStep step) {
        return history.createHistoricProcessInstanceQuery().superProcessInstanceId(life).list().stream()
                .filter(each -> !each.getStartTime().before(done.getEndTime()))
                .filter(each -> each.getEndTime() == null || isOver(each, step))
                .toList();
    }

    private static boolean isOver(HistoricProcessInstance stage, LastStep step) {
        return HistoricProcessInstance.STATE_COMPLETED.equals(stage.getState())
                && !stage.getProcessDefinitionKey().equals(step.element().process());
    }

    private boolean isOpen(String life, List<HistoricProcessInstance> began, LastStep step) {
        if (began.isEmpty()) {
            return !sideBySide(life).isEmpty();
        }
        return began.stream().allMatch(each -> each.getEndTime() == null)
                && work.isUntouched(
                        began.stream().map(HistoricProcessInstance::getId).toList(), step);
    }

    private static Set<String> keys(List<HistoricProcessInstance> began) {
        return began.stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .collect(Collectors.toSet());
    }

    static Instant cameUp(HistoricTaskInstance done) {
        return done.getStartTime().toInstant();
    }

    private @Nullable String call(String life, String stage) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(life)
                .activityType("callActivity")
                .list()
                .stream()
                .filter(each -> stage.equals(each.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId)
                .findFirst()
                .orElse(null);
    }

    /** The stage begins again in the life. Answers its instance. */
    String go(WayBack way, LastStep step) {
        var change = runtime.createProcessInstanceModification(way.instance()).startBeforeActivity(way.call());
        if (step.element().process().equals(DisputeLifecycle.FOLLOW_UP_CHECK)
                && !way.left().isEmpty()) {
            change.startTransition(AGREEMENT_IS_THROUGH);
        }
        following(way).forEach(change::cancelActivityInstance);
        change.execute();
        return runtime.createProcessInstanceQuery()
                .superProcessInstanceId(way.instance())
                .processDefinitionKey(step.element().process())
                .singleResult()
                .getId();
    }

    private List<String> following(WayBack way) {
        var what = way.left().isEmpty() ? meetingPoint(way.instance()) : stages(way.instance());
        return what.map(ActivityInstance::getId).toList();
    }

    private Stream<ActivityInstance> stages(String life) {
        return Arrays.stream(runtime.getActivityInstance(life).getChildActivityInstances())
                .filter(each -> FOLLOWING.contains(each.getActivityType()));
    }

    private Stream<ActivityInstance> meetingPoint(String life) {
        return sideBySide(life).stream().flatMap(each -> Arrays.stream(each.getActivityInstances(MEETING_POINT)));
    }

    private List<ActivityInstance> sideBySide(String life) {
        return List.of(runtime.getActivityInstance(life).getActivityInstances(SIDE_BY_SIDE));
    }
}
