package org.fengqiao.caseflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the flows of all cases give to one person, in every township: whoever hands it over may see few of them. */
@Component
public class WorkInHand {

    private static final Comparator<CaseNumber> BY_CODE = Comparator.comparing(CaseNumber::code);

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final DrawnTasks drawn;
    private final ProcessEngineConfigurationImpl engine;

    WorkInHand(TaskService tasks, RuntimeService runtime, DrawnTasks drawn, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.drawn = drawn;
        this.engine = engine;
    }

    /** The person's open tasks, by case. */
    public Map<CaseNumber, List<HeldTask>> tasksOf(String login) {
        return everywhere(
                () -> tasks.createTaskQuery().taskAssignee(login).orderByTaskCreateTime().asc().list().stream()
                        .collect(
                                groupingBy(this::number, () -> new TreeMap<>(BY_CODE), mapping(this::held, toList()))));
    }

    /** The cases with a flow that gives the person what is still to come. */
    public Set<CaseNumber> casesToCome(String login) {
        return everywhere(
                () -> runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(DisputeLifecycle.MEDIATOR.name(), login)
                        .list()
                        .stream()
                        .map(instance -> CaseNumber.of(instance.getBusinessKey()))
                        .collect(toCollection(() -> new TreeSet<>(BY_CODE))));
    }

    private <T> T everywhere(Supplier<T> question) {
        return EngineDoor.inside(() -> engine.getCommandExecutorTxRequired().execute(context -> {
            context.disableTenantCheck();
            try {
                return question.get();
            } finally {
                context.enableTenantCheck();
            }
        }));
    }

    private CaseNumber number(Task task) {
        return CaseNumber.of(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private HeldTask held(Task task) {
        return new HeldTask(
                task.getName(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                drawn.isMediators(task));
    }

    /**
     * An open task of somebody.
     *
     * @param ofMediator whether it belongs to who mediates; else the committee offered it and the person took it up
     */
    public record HeldTask(String name, @Nullable Instant due, boolean ofMediator) {}
}
