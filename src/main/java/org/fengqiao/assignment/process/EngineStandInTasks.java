package org.fengqiao.assignment.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.assignment.StandInTasks;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's tasks of people who are away. */
@Component
class EngineStandInTasks implements StandInTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    EngineStandInTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public List<OpenTask> of(String login) {
        return EngineDoor.inside(
                () -> tasks.createTaskQuery().taskAssignee(login).orderByDueDate().asc().list().stream()
                        .flatMap(task -> read(task).stream())
                        .toList());
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return EngineDoor.inside(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                        .flatMap(this::read));
    }

    @Override
    public void give(String taskId, @Nullable String login) {
        EngineDoor.inside(() -> tasks.setAssignee(taskId, login));
    }

    private Optional<OpenTask> read(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return Optional.ofNullable(instance)
                .flatMap(each -> CaseNumber.find(each.getBusinessKey()))
                .map(number -> open(task, number));
    }

    private OpenTask open(Task task, CaseNumber number) {
        var committees = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        return new OpenTask(
                task.getId(),
                number,
                task.getName(),
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                committees,
                isOrder(task));
    }

    private boolean isOrder(Task task) {
        var process = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(task.getProcessDefinitionId())
                .singleResult();
        return process != null && DisputeLifecycle.MEDIATOR_ORDER_FLOW.equals(process.getKey());
    }
}
