package org.fengqiao.identity.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.identity.HeldWork;
import org.springframework.stereotype.Component;

/** The tasks that somebody holds, in all townships: whoever closes an account may see no case at all. */
@Component
class HeldTasks implements HeldWork {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    HeldTasks(TaskService tasks, RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public List<String> of(String login) {
        return EngineDoor.inside(
                () -> engine.getCommandExecutorTxRequired().execute(context -> inAllTownships(context, login)));
    }

    private List<String> inAllTownships(CommandContext context, String login) {
        context.disableTenantCheck();
        try {
            return tasks.createTaskQuery().taskAssignee(login).orderByTaskCreateTime().asc().list().stream()
                    .map(this::inWords)
                    .toList();
        } finally {
            context.enableTenantCheck();
        }
    }

    private String inWords(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return (instance == null ? "" : instance.getBusinessKey() + " ") + task.getName();
    }
}
