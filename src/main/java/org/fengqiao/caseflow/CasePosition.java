package org.fengqiao.caseflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a case stands in its flow: only the engine knows, and the case file keeps no copy. */
@Component
public class CasePosition {

    /** Where a case waits for somebody. Timers that only watch a limit run beside and say nothing about the position. */
    private static final Set<String> WAITING = Set.of("userTask", "eventBasedGateway");

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;

    CasePosition(RuntimeService runtime, RepositoryService repository, TaskService tasks) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
    }

    /** Every place where the case waits, none when its flow is over. Settlement and follow-up run side by side. */
    public List<Place> of(CaseNumber number) {
        return EngineDoor.inside(() -> instances(number)
                .filter(instance -> isOurs(instance.getProcessDefinitionKey()))
                .flatMap(this::placesIn)
                .sorted(Comparator.comparing(Place::stage).thenComparing(Place::step))
                .toList());
    }

    /** The whole life has tasks of its own as well, outside every stage: what its call activities do, the stages say. */
    private static boolean isOurs(String process) {
        return process.equals(DisputeLifecycle.KEY)
                || DisputeLifecycle.STAGES.contains(process)
                || DisputeLifecycle.BESIDE.contains(process);
    }

    /** Whether the flow of the case waits for this message now. */
    public boolean waitsFor(CaseNumber number, String message) {
        return EngineDoor.inside(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(number.code())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0);
    }

    /** The case of a task, if there is such a task and the person acting may see it. */
    public Optional<CaseNumber> ofTask(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getProcessInstanceId)
                .flatMap(instance -> EngineDoor.inside(() -> ofInstance(instance)));
    }

    /** The cases of tasks and when these are due, of those that the person acting may see. */
    public List<DueTask> ofTasks(Collection<String> taskIds) {
        var found =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
        return EngineDoor.inside(() -> {
            var numbers = numbers(found.stream().map(Task::getProcessInstanceId).toList());
            return found.stream()
                    .flatMap(task -> Stream.ofNullable(numbers.get(task.getProcessInstanceId()))
                            .map(number ->
                                    new DueTask(task.getId(), number, due(task), moment(task.getFollowUpDate()))))
                    .toList();
        });
    }

    private static @Nullable Instant due(Task task) {
        return moment(task.getDueDate());
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** A task, the case it belongs to, until when it should be done and when somebody is reminded; null where nobody said. */
    public record DueTask(
            String id,
            CaseNumber number,
            @Nullable Instant due,
            @Nullable Instant remind) {}

    private Map<String, CaseNumber> numbers(Collection<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(instances)).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, each -> CaseNumber.of(each.getBusinessKey())));
    }

    /** The case of a running instance, of the whole life or of a stage, if the person acting may see it. */
    public Optional<CaseNumber> ofInstance(String instanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(CaseNumber::of);
    }

    private Stream<ProcessInstance> instances(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.code()).list().stream();
    }

    private Stream<Place> placesIn(ProcessInstance instance) {
        var stage = repository.getProcessDefinition(instance.getProcessDefinitionId());
        return leaves(runtime.getActivityInstance(instance.getId()))
                .filter(leaf -> WAITING.contains(leaf.getActivityType()))
                .map(leaf -> place(stage, leaf));
    }

    private Place place(ProcessDefinition stage, ActivityInstance leaf) {
        var task = tasks.createTaskQuery().activityInstanceIdIn(leaf.getId()).singleResult();
        return new Place(
                stage.getKey(),
                stage.getName(),
                String.valueOf(leaf.getActivityName()),
                task == null ? null : task.getAssignee(),
                task == null ? null : due(task));
    }

    private static Stream<ActivityInstance> leaves(@Nullable ActivityInstance activity) {
        if (activity == null) {
            return Stream.empty();
        }
        var children = activity.getChildActivityInstances();
        return children.length == 0
                ? Stream.of(activity)
                : Arrays.stream(children).flatMap(CasePosition::leaves);
    }

    /**
     * One place where a case waits.
     *
     * @param process key of the stage
     * @param stage name of the stage
     * @param step name of the task or of the event that is waited for
     * @param assignee login id of who has the task; null while it is the committee's, and at an event
     * @param due until when the task should be done; null at an event
     */
    public record Place(
            String process,
            String stage,
            String step,
            @Nullable String assignee,
            @Nullable Instant due) {}
}
