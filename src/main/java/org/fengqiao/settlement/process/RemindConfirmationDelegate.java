package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.REMINDER_LEFT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.ConfirmationReminders;
import org.springframework.stereotype.Component;

/** A day of reminding may have come (R16). */
@Component
class RemindConfirmationDelegate implements JavaDelegate {

    private final ConfirmationReminders reminders;

    RemindConfirmationDelegate(ConfirmationReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REMINDER_LEFT.put(execution, reminders.remind(CaseNumber.of(execution.getProcessBusinessKey())));
    }
}
