package org.fengqiao.caseflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.fengqiao.shared.PlansByValue;

/** Lists of tasks by a filter are planned with their values: how many rows a right lets through, only they tell. */
class ListPlans extends CommandInterceptor {

    private final Supplier<PlansByValue> plans;

    ListPlans(Supplier<PlansByValue> plans) {
        this.plans = plans;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractExecuteFilterCmd) {
            plans.get().here();
        }
        return next.execute(command);
    }
}
