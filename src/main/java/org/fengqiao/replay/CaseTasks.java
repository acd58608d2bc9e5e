package org.fengqiao.replay;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.Tier;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.jspecify.annotations.Nullable;

/** Where the cases of the year stand. */
class CaseTasks {

    private static final Map<String, Tier> MEDIATION = Map.of(
            DisputeLifecycle.ON_SITE_MEDIATION, Tier.VILLAGE,
            DisputeLifecycle.TOWNSHIP_MEDIATION, Tier.TOWNSHIP,
            DisputeLifecycle.COUNTY_REFERRAL, Tier.COUNTY);

    private final RuntimeService runtime;
    private final TaskService tasks;

    CaseTasks(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** The open tasks of a case, by element. */
    List<Task> open(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .sorted(comparing(Task::getTaskDefinitionKey))
                .toList();
    }

    /** The task as it is now, with whoever has it; nothing once it is gone. */
    Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult());
    }

    /** Whether nothing of a case runs any more. */
    boolean isOver(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    /** The tier that mediates by a task; null beside mediation. */
    static @Nullable Tier tier(Task task) {
        return MEDIATION.get(task.getProcessDefinitionId().replaceFirst(":.*", ""));
    }
}
