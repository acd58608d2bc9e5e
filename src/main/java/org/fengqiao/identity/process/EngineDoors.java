package org.fengqiao.identity.process;

import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.fengqiao.shared.Appended;
import org.springframework.stereotype.Component;

/** Shuts every way into the engine that would move a token or change data without the case file. */
@Component
class EngineDoors extends AbstractProcessEnginePlugin {

    /** A candidate may take a task and hand in its form; the default, UPDATE, would let them pass it on to anybody. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var table = DoorTable.read();
        engine.setCustomSessionFactories(Appended.to(engine.getCustomSessionFactories(), new OwnGroups.Factory()));
        engine.setDefaultUserPermissionNameForTask(TASK_WORK.getName());
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new DoorKeeper(table, engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new DoorKeeper(table, engine)));
        engine.setCustomPostCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPostCommandInterceptorsTxRequired(), new InsideRights()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                Appended.to(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new InsideRights()));
    }

    /** The engine's two checks are replaced by ours, which ask the same and a little more. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers().replaceAll(EngineDoors::ours);
    }

    private static CommandChecker ours(CommandChecker checker) {
        if (checker.getClass() == AuthorizationCommandChecker.class) {
            return new TaskHolder();
        }
        return checker.getClass() == TenantCommandChecker.class ? TownshipChecks.around(checker) : checker;
    }
}
