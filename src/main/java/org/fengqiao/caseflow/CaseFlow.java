package org.fengqiao.caseflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the flow of a case from our own code and sends it messages. */
@Component
public class CaseFlow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DrawnTasks drawn;

    CaseFlow(RuntimeService runtime, TaskService tasks, DrawnTasks drawn) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.drawn = drawn;
    }

    /**
     * Starts the life of a case that did not come through the start form, in the transaction that opened its file.
     *
     * @param tenant the township, or the county for a case of two townships
     * @param answers the first variables, as {@link StartForm.Opened#answers()}
     */
    @Transactional
    public void start(CaseFile file, String tenant, Map<String, @Nullable Object> answers) {
        EngineDoor.inside(
                () -> TownshipTenants.starting(tenant, () -> runtime.createProcessInstanceByKey(DisputeLifecycle.KEY)
                        .processDefinitionWithoutTenantId()
                        .businessKey(file.number().code())
                        .setVariables(answers)
                        .execute()));
    }

    /**
     * Begins a flow beside the life of a case: the life starts it where its picture says so, or, once a party has ended the
     * mediation and the life listens no more, it starts by itself.
     *
     * @param subject number of what the flow is about, in our tables
     */
    @Transactional
    public void begin(String message, String process, CaseNumber number, long subject) {
        EngineDoor.inside(() -> {
            var life = life(number);
            var listens = runtime.createExecutionQuery()
                            .processInstanceId(life.getId())
                            .messageEventSubscriptionName(message)
                            .count()
                    > 0;
            if (listens) {
                runtime.createMessageCorrelation(message)
                        .processInstanceId(life.getId())
                        .setVariableToTriggeredScope(process, subject)
                        .correlateWithResult();
            } else {
                startBeside(process, number, life.getTenantId(), subject);
            }
            return true;
        });
    }

    /**
     * Begins a flow beside the life of a case that the life's picture does not show.
     *
     * @throws CaseRuleViolated when the life of the case is over
     */
    @Transactional
    public void beginBeside(String process, CaseNumber number, long subject) {
        EngineDoor.inside(() -> {
            startBeside(process, number, life(number).getTenantId(), subject);
            return true;
        });
    }

    private ProcessInstance life(CaseNumber number) {
        var life = runtime.createProcessInstanceQuery()
                .processDefinitionKey(DisputeLifecycle.KEY)
                .processInstanceBusinessKey(number.code())
                .singleResult();
        if (life == null) {
            throw new CaseRuleViolated(number, "案件流程已结束。", "The life of the case is over.");
        }
        return life;
    }

    /** Starts a flow beside the life of a case, in the same township; what it is about stands in the variable of its name. */
    public void startBeside(String process, CaseNumber number, String tenant, long subject) {
        EngineDoor.inside(() -> TownshipTenants.starting(tenant, () -> runtime.createProcessInstanceByKey(process)
                .processDefinitionWithoutTenantId()
                .businessKey(number.code())
                .setVariable(process, subject)
                .execute()));
    }

    /**
     * The tasks of a case pass from one person to another, or to the committee, and so do those that are still to come. What
     * a committee offers and the person took up (a visit, a reception) goes back to it: it is no task of who mediates (R28).
     *
     * @param from login id of who had them; null when it was somebody without a login, whose tasks the committee has
     * @param to login id, or null for the committee
     */
    @Transactional
    public void passOn(CaseNumber number, @Nullable String from, @Nullable String to) {
        EngineDoor.inside(() -> {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.code()).list().stream()
                    .filter(instance -> Objects.equals(from, mediator(instance.getId())))
                    .forEach(instance -> runtime.setVariable(instance.getId(), DisputeLifecycle.MEDIATOR.name(), to));
            tasksOf(number, from).forEach(task -> tasks.setAssignee(task.getId(), drawn.isMediators(task) ? to : null));
            return true;
        });
    }

    /**
     * The tasks that the model gives to whoever mediates pass to somebody who is named, and so do those that are still to
     * come: from the committee, and from those of its people who took one up.
     *
     * @param to login id; null for somebody without a login, whose tasks the committee has
     */
    @Transactional
    public void takeFromCommittee(CaseNumber number, @Nullable String to) {
        EngineDoor.inside(() -> {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.code()).list().stream()
                    .filter(instance -> mediator(instance.getId()) == null)
                    .forEach(instance -> runtime.setVariable(instance.getId(), DisputeLifecycle.MEDIATOR.name(), to));
            tasks.createTaskQuery().processInstanceBusinessKey(number.code()).list().stream()
                    .filter(drawn::isMediators)
                    .forEach(task -> tasks.setAssignee(task.getId(), to));
            return true;
        });
    }

    /** Ends a flow beside the life of a case before its end, because what it was about came to nothing. */
    @Transactional
    public void endBeside(String process, CaseNumber number) {
        EngineDoor.inside(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number.code())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "ended by the case file")));
    }

    /** The person's open tasks; where the committee has the case, those that the model gives to whoever mediates. */
    private List<Task> tasksOf(CaseNumber number, @Nullable String holder) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(number.code());
        return holder != null
                ? open.taskAssignee(holder).list()
                : open.taskUnassigned().list().stream()
                        .filter(drawn::isMediators)
                        .toList();
    }

    private @Nullable Object mediator(String instance) {
        return runtime.getVariable(instance, DisputeLifecycle.MEDIATOR.name());
    }

    /**
     * Tells the flow of a case something that it waits for.
     *
     * @throws CaseRuleViolated when it does not wait for this message now
     */
    @Transactional
    public void signal(CaseNumber number, String message) {
        try {
            EngineDoor.inside(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(number.code())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new CaseRuleViolated(number, "案件当前所处步骤不接受此操作。", "The case does not wait for this now.");
        }
    }
}
