package org.fengqiao.identity.process;

import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shuts every way into the engine that would move a token or change data without the case file. */
@Component
class EngineDoors extends AbstractProcessEnginePlugin {

    /** A candidate may take a task and hand in its form; the default, UPDATE, would let them pass it on to anybody. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var table = DoorTable.read();
        engine.setDefaultUserPermissionNameForTask(TASK_WORK.getName());
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new DoorKeeper(table, engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new DoorKeeper(table, engine)));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new InsideRights()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new InsideRights()));
    }

    /** The rights of the engine are checked by the class that also knows who holds a task. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers()
                .replaceAll(checker ->
                        checker.getClass() == AuthorizationCommandChecker.class ? new TaskHolder() : checker);
    }

    private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> others, CommandInterceptor ours) {
        var all = new ArrayList<CommandInterceptor>();
        if (others != null) {
            all.addAll(others);
        }
        all.add(ours);
        return all;
    }
}
