package org.fengqiao.notice.process;

import org.camunda.bpm.engine.TaskService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.EngineDoor;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.Reminder;
import org.fengqiao.settlement.ConfirmationReminded;
import org.fengqiao.settlement.PerformanceOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes on what the agreement has to say to whoever has the case, in the transaction that writes it down. */
@Component
class AgreementNoticeListener {

    private final TaskService tasks;
    private final OpenSteps steps;
    private final Reminder reminder;

    AgreementNoticeListener(TaskService tasks, OpenSteps steps, Reminder reminder) {
        this.tasks = tasks;
        this.steps = steps;
        this.reminder = reminder;
    }

    /** A performance is to be urged (R18). */
    @EventListener
    void on(PerformanceOverdue overdue) {
        tell(overdue.number(), "user_confirmPerformance", NoticeKind.PERFORMANCE_OVERDUE, overdue.times());
    }

    /** The sides are to be asked whether they want the court's confirmation (R16). */
    @EventListener
    void on(ConfirmationReminded reminded) {
        tell(reminded.number(), "user_decideConfirmation", NoticeKind.CONFIRMATION_WINDOW, reminded.times());
    }

    private void tell(CaseNumber number, String step, NoticeKind kind, int times) {
        var open = EngineDoor.inside(() -> steps.of(tasks.createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .taskDefinitionKey(step)
                .list()));
        reminder.tell(open, kind, times);
    }
}
