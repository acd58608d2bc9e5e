package org.fengqiao.notice.process;

import org.camunda.bpm.engine.TaskService;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.notice.Reminder;
import org.fengqiao.settlement.PerformanceOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has the case that a performance is to be urged, in the transaction that counts the urging. */
@Component
class OverduePerformanceListener {

    private static final String STEP = "user_confirmPerformance";

    private final TaskService tasks;
    private final OpenSteps steps;
    private final Reminder reminder;

    OverduePerformanceListener(TaskService tasks, OpenSteps steps, Reminder reminder) {
        this.tasks = tasks;
        this.steps = steps;
        this.reminder = reminder;
    }

    @EventListener
    void on(PerformanceOverdue overdue) {
        var open = EngineDoor.inside(() -> steps.of(tasks.createTaskQuery()
                .processInstanceBusinessKey(overdue.number().code())
                .taskDefinitionKey(STEP)
                .list()));
        reminder.urge(open, overdue.times());
    }
}
