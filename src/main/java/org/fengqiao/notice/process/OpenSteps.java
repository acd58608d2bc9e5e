package org.fengqiao.notice.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.notice.Addressee;
import org.fengqiao.notice.OpenStep;
import org.fengqiao.notice.StepsOfCase;
import org.springframework.stereotype.Component;

/** Says of the engine's tasks what notices need to know. */
@Component
class OpenSteps implements StepsOfCase {

    private final TaskService tasks;
    private final RuntimeService runtime;

    OpenSteps(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public List<OpenStep> of(CaseNumber number) {
        return EngineDoor.inside(() -> of(tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .orderByTaskCreateTime()
                .asc()
                .list()));
    }

    /** The tasks that belong to a case and to somebody and have their dates. */
    List<OpenStep> of(List<Task> open) {
        var keys = businessKeys(open);
        return open.stream()
                .flatMap(task ->
                        CaseNumber.find(keys.get(task.getProcessInstanceId()))
                                .flatMap(number -> step(task, number))
                                .stream())
                .toList();
    }

    /** All tasks of a case that belong to somebody; one whose limit stands still counts as due at a moment. */
    List<OpenStep> of(CaseNumber number, Date stopped) {
        return EngineDoor.inside(() -> tasks.createTaskQuery().processInstanceBusinessKey(number.code()).list().stream()
                .flatMap(task -> holder(task)
                        .map(holder -> step(
                                task,
                                number,
                                holder,
                                Objects.requireNonNullElse(task.getFollowUpDate(), stopped),
                                Objects.requireNonNullElse(task.getDueDate(), stopped)))
                        .stream())
                .toList());
    }

    private Optional<OpenStep> step(Task task, CaseNumber number) {
        return holder(task)
                .filter(holder -> task.getFollowUpDate() != null && task.getDueDate() != null)
                .map(holder -> step(task, number, holder, task.getFollowUpDate(), task.getDueDate()));
    }

    private static OpenStep step(Task task, CaseNumber number, Addressee holder, Date warnAt, Date dueAt) {
        return new OpenStep(
                task.getId(),
                number,
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                Objects.requireNonNullElse(task.getTenantId(), ""),
                holder,
                warnAt.toInstant(),
                dueAt.toInstant());
    }

    private Optional<Addressee> holder(Task task) {
        return task.getAssignee() != null
                ? Optional.of(new Addressee(Addressee.Kind.PERSON, task.getAssignee()))
                : tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(committee -> new Addressee(Addressee.Kind.COMMITTEE, committee));
    }

    private Map<String, String> businessKeys(List<Task> open) {
        var instances = open.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
