package org.fengqiao.caseflow;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a case right when its flow moves to another version under it. The engine itself leaves the old names on open tasks
 * (which the guard would refuse), knows nothing of the variables that a county declares, and keeps dates that the new
 * version binds to another limit.
 */
@Component
public class VersionChange {

    private final ObjectProvider<ProcessEngine> engine;
    private final CountyDesk county;
    private final LimitRecalculation recalculation;

    VersionChange(ObjectProvider<ProcessEngine> engine, CountyDesk county, LimitRecalculation recalculation) {
        this.engine = engine;
        this.county = county;
        this.recalculation = recalculation;
    }

    /**
     * Moves an instance and brings after it what belongs to it, in the caller's transaction.
     *
     * @param move moves the token, by the engine's own means
     * @param datesDiffer whether the new version binds a task or a timer to another limit; dates set by a person stay
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(String instance, Runnable move, boolean datesDiffer) {
        var number = inOneCommand(instance, move);
        if (datesDiffer) {
            number.ifPresent(recalculation::recalculate);
        }
    }

    private Optional<CaseNumber> inOneCommand(String instance, Runnable move) {
        return EngineDoor.inside(
                () -> configuration().getCommandExecutorTxRequired().execute(context -> {
                    InsideEngine.withoutChecks(context, () -> {
                        move.run();
                        name(context, instance);
                        CountyVariables.begin(context.getExecutionManager().findExecutionById(instance), county::known);
                    });
                    return CaseNumber.find(context.getExecutionManager()
                            .findExecutionById(instance)
                            .getBusinessKey());
                }));
    }

    private static void name(CommandContext context, String instance) {
        for (var task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
            name(task);
        }
    }

    private static void name(TaskEntity task) {
        var drawn = task.getTaskDefinition();
        task.setName(text(drawn.getNameExpression()));
        task.setDescription(text(drawn.getDescriptionExpression()));
    }

    private static @Nullable String text(@Nullable Expression drawn) {
        return drawn == null ? null : drawn.getExpressionText();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
