package org.fengqiao.caseflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.MovedDeadline;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says which last days of a case's open tasks and timers would be others if they were counted now; changes nothing. */
@Component
class LimitPreview {

    private final ObjectProvider<ProcessEngine> engine;
    private final DueDates dates;
    private final KeptDates kept;

    LimitPreview(ObjectProvider<ProcessEngine> engine, DueDates dates, KeptDates kept) {
        this.engine = engine;
        this.dates = dates;
        this.kept = kept;
    }

    List<MovedDeadline> moved(CaseNumber number) {
        return EngineDoor.inside(
                () -> configuration().getCommandExecutorTxRequired().execute(context -> {
                    var found = new ArrayList<MovedDeadline>();
                    InsideEngine.withoutChecks(context, () -> {
                        for (var each : engine.getObject()
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceBusinessKey(number.code())
                                .list()) {
                            task(number, context.getTaskManager().findTaskById(each.getId()))
                                    .ifPresent(found::add);
                        }
                        timers(number).stream()
                                .flatMap(job -> timer(number, job).stream())
                                .forEach(found::add);
                    });
                    return List.copyOf(found);
                }));
    }

    private Optional<MovedDeadline> task(CaseNumber number, TaskEntity task) {
        var byHand = kept.existsById(new KeptDate.Key(task.getId(), TaskEntity.DUE_DATE));
        return Optional.ofNullable(task.getTaskDefinition().getDueDateExpression())
                .filter(model -> !byHand && task.getDueDate() != null)
                .flatMap(model -> LimitCall.read(model.getExpressionText()))
                .flatMap(call -> moved(
                        number, call, String.valueOf(task.getName()), task.getDueDate(), dates.ofTask(call, task)));
    }

    private List<Job> timers(CaseNumber number) {
        return engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getObject()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .stream())
                .filter(job -> LimitRecalculation.namesALimit((JobEntity) job))
                .toList();
    }

    private Optional<MovedDeadline> timer(CaseNumber number, Job job) {
        var definition = ((JobEntity) job).getJobDefinition();
        return LimitCall.read(definition.getJobConfiguration().substring("DATE: ".length()))
                .filter(call -> !call.warning())
                .map(call -> call.of(number, definition.getProcessDefinitionKey()))
                .flatMap(call -> moved(
                        number,
                        call,
                        name(job.getProcessDefinitionId(), definition.getActivityId()),
                        job.getDuedate(),
                        dates.ofTimer(call, ((JobEntity) job).getCreateTime())));
    }

    /** Stage and event, as on the diagram: several stages have a timer of the same name. */
    private String name(String process, String element) {
        var repository = engine.getObject().getRepositoryService();
        var found = repository.getBpmnModelInstance(process).getModelElementById(element);
        var event = found instanceof FlowElement named ? Objects.requireNonNullElse(named.getName(), element) : element;
        return repository.getProcessDefinition(process).getName() + "·" + event;
    }

    private static Optional<MovedDeadline> moved(
            CaseNumber number, LimitCall call, String step, Date before, @Nullable Date after) {
        return after == null || lastDay(after).equals(lastDay(before))
                ? Optional.empty()
                : Optional.of(new MovedDeadline(number.code(), call.limit(), step, lastDay(before), lastDay(after)));
    }

    /** A timer wakes at the midnight after its last day. */
    private static LocalDate lastDay(Date date) {
        return LimitStart.day(date.toInstant().minusSeconds(1));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
