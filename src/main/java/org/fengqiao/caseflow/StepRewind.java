package org.fengqiao.caseflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the token of a case back to the step before. Within a stage that is one modification of it; where the step ended
 * its stage, the stage begins again in the life and is moved on to the step, and the stage that followed is taken out.
 */
@Component
class StepRewind {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskService tasks;
    private final RepositoryService repository;

    StepRewind(RuntimeService runtime, HistoryService history, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** The way back to a step, if nobody has taken up or done what follows it. */
    Optional<Way> find(CaseNumber number, LastStep step) {
        return EngineDoor.inside(() -> done(number, step).flatMap(done -> {
            var stage = instance(done.getProcessInstanceId());
            return stage != null ? within(stage, done, step) : acrossStages(done, step);
        }));
    }

    /** Goes back; the task is again whose it was. */
    void go(Way way, LastStep step) {
        EngineDoor.inside(() -> {
            var stage = way.left() == null ? way.instance() : beginAgain(way, way.left());
            toStep(stage, step);
            return true;
        });
    }

    private Optional<HistoricTaskInstance> done(CaseNumber number, LastStep step) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .processDefinitionKey(step.element().process())
                .taskDefinitionKey(step.element().element())
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Optional<Way> within(ProcessInstance stage, HistoricTaskInstance done, LastStep step) {
        return untouched(stage.getId(), step)
                ? Optional.of(new Way(stage.getId(), cameUp(done), null, null))
                : Optional.empty();
    }

    /** The step ended its stage: the life must stand at exactly one other stage, where nobody has begun. */
    private Optional<Way> acrossStages(HistoricTaskInstance done, LastStep step) {
        var stage = history.createHistoricProcessInstanceQuery()
                .processInstanceId(done.getProcessInstanceId())
                .singleResult();
        var life = stage.getSuperProcessInstanceId();
        if (life == null || instance(life) == null) {
            return Optional.empty();
        }
        var open = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(life)
                .list();
        return open.size() == 1 && untouched(open.get(0).getId(), step)
                ? Optional.of(new Way(
                        life,
                        cameUp(done),
                        call(life, stage.getId()),
                        open.get(0).getProcessDefinitionKey()))
                : Optional.empty();
    }

    private static Instant cameUp(HistoricTaskInstance done) {
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

    /** Whether all that is open is waiting still: a task that its committee offers and that somebody took is not. */
    private boolean untouched(String instance, LastStep step) {
        var open = tasks.createTaskQuery().processInstanceId(instance).list();
        return !open.isEmpty()
                && open.stream().noneMatch(task -> isTakenUp(task, step.sent().submittedBy()));
    }

    private boolean isTakenUp(Task task, String by) {
        var drawn = (UserTask) repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return drawn.getCamundaAssignee() == null
                && task.getAssignee() != null
                && !task.getAssignee().equals(by);
    }

    private String beginAgain(Way way, String left) {
        var following = Arrays.stream(
                        runtime.getActivityInstance(way.instance()).getChildActivityInstances())
                .filter(each -> "callActivity".equals(each.getActivityType()))
                .map(ActivityInstance::getId)
                .toList();
        var change = runtime.createProcessInstanceModification(way.instance()).startBeforeActivity(way.call());
        following.forEach(change::cancelActivityInstance);
        change.execute();
        return runtime.createProcessInstanceQuery()
                .superProcessInstanceId(way.instance())
                .singleResult()
                .getId();
    }

    private void toStep(String stage, LastStep step) {
        var open = tasks.createTaskQuery().processInstanceId(stage).list();
        if (open.stream().noneMatch(task -> isAt(task, step))) {
            var change = runtime.createProcessInstanceModification(stage)
                    .startBeforeActivity(step.element().element());
            open.forEach(task -> change.cancelActivityInstance(activity(stage, task)));
            change.execute();
        }
        tasks.createTaskQuery().processInstanceId(stage).list().stream()
                .filter(task -> task.getAssignee() == null)
                .forEach(task -> tasks.setAssignee(task.getId(), step.sent().submittedBy()));
    }

    private static boolean isAt(Task task, LastStep step) {
        return task.getTaskDefinitionKey().equals(step.element().element());
    }

    private String activity(String stage, Task task) {
        return runtime.getActivityInstance(stage)
                .getActivityInstances(task.getTaskDefinitionKey())[0]
                .getId();
    }

    private @Nullable ProcessInstance instance(String id) {
        return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    /**
     * A way back.
     *
     * @param instance the stage, or the life where the step ended its stage
     * @param since when the step's task came up: what was written later belongs to the step, or follows from it
     * @param call the element of the life that calls the stage; null within a stage
     * @param left the stage that followed, which is taken out; null within a stage
     */
    record Way(
            String instance,
            Instant since,
            @Nullable String call,
            @Nullable String left) {}
}
