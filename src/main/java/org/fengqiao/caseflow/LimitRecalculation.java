package org.fengqiao.caseflow;

import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets the dates of a case's open tasks and timers anew. It needs no right of the user's: nothing is shown. */
@Component
class LimitRecalculation {

    private final ObjectProvider<ProcessEngine> engine;
    private final DueDates dates;
    private final KeptDates kept;

    LimitRecalculation(ObjectProvider<ProcessEngine> engine, DueDates dates, KeptDates kept) {
        this.engine = engine;
        this.dates = dates;
        this.kept = kept;
    }

    void recalculate(CaseNumber number) {
        EngineDoor.inside(() -> configuration().getCommandExecutorTxRequired().execute(context -> {
            InsideEngine.withoutChecks(context, () -> {
                tasks(number, context);
                timers(number);
            });
            return number;
        }));
    }

    private void tasks(CaseNumber number, CommandContext context) {
        for (var each : engine.getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .list()) {
            var task = context.getTaskManager().findTaskById(each.getId());
            var definition = task.getTaskDefinition();
            set(task, TaskEntity.DUE_DATE, definition.getDueDateExpression(), task::setDueDate);
            set(task, TaskEntity.FOLLOW_UP_DATE, definition.getFollowUpDateExpression(), task::setFollowUpDate);
        }
    }

    private void set(TaskEntity task, String property, @Nullable Expression model, Consumer<@Nullable Date> date) {
        if (!kept.existsById(new KeptDate.Key(task.getId(), property))) {
            call(model).ifPresent(call -> date.accept(dates.ofTask(call, task)));
        }
    }

    private static Optional<LimitCall> call(@Nullable Expression model) {
        return model == null ? Optional.empty() : LimitCall.read(model.getExpressionText());
    }

    private void timers(CaseNumber number) {
        var management = engine.getObject().getManagementService();
        for (var instance : engine.getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.code())
                .list()) {
            management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .filter(job -> namesALimit((JobEntity) job))
                    .forEach(job -> management.recalculateJobDuedate(job.getId(), true));
        }
    }

    /** A timer's job definition repeats its text behind the timer's kind: {@code DATE: limit:townshipMediation}. */
    static boolean namesALimit(JobEntity job) {
        var definition = job.getJobDefinition();
        return definition != null
                && definition.getJobConfiguration() != null
                && definition.getJobConfiguration().matches("DATE: (limit|warning):\\w+");
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
