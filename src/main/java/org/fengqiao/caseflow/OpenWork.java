package org.fengqiao.caseflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What is open in the instances of a case: tasks, and the wait for a day or for somebody's word. */
@Component
class OpenWork {

    private static final String WAIT = "eventBasedGateway";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DrawnTasks drawn;

    OpenWork(RuntimeService runtime, TaskService tasks, DrawnTasks drawn) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.drawn = drawn;
    }

    /** Whether all that is open is waiting still: a task that its committee offers and that somebody took is not. */
    boolean isUntouched(Collection<String> instances, LastStep step) {
        var by = step.sent().submittedBy();
        return instances.stream()
                        .anyMatch(each -> !tasks(each).isEmpty() || !waits(each).isEmpty())
                && instances.stream()
                        .flatMap(each -> tasks(each).stream())
                        .noneMatch(task -> drawn.isTakenUp(task, by));
    }

    /** The stage stands at the step again, and its task is whose it was. */
    void moveTo(String stage, LastStep step) {
        var open = tasks(stage);
        if (open.stream().noneMatch(task -> isAt(task, step))) {
            var change = runtime.createProcessInstanceModification(stage)
                    .startBeforeActivity(step.element().element());
            open.forEach(task -> change.cancelActivityInstance(activity(stage, task)));
            waits(stage).forEach(change::cancelActivityInstance);
            change.execute();
        }
        tasks(stage).stream()
                .filter(task -> task.getAssignee() == null)
                .forEach(task -> tasks.setAssignee(task.getId(), step.sent().submittedBy()));
    }

    private List<Task> tasks(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).list();
    }

    private List<String> waits(String instance) {
        return Arrays.stream(runtime.getActivityInstance(instance).getChildActivityInstances())
                .filter(each -> WAIT.equals(each.getActivityType()))
                .map(ActivityInstance::getId)
                .toList();
    }

    private static boolean isAt(Task task, LastStep step) {
        return task.getTaskDefinitionKey().equals(step.element().element());
    }

    private String activity(String stage, Task task) {
        return runtime.getActivityInstance(stage)
                .getActivityInstances(task.getTaskDefinitionKey())[0]
                .getId();
    }
}
