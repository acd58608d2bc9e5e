package org.fengqiao.settlement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.ConfirmationDesk;
import org.springframework.stereotype.Component;

/** Nobody asked for confirmation in time (R16). */
@Component
class CloseConfirmationWindowDelegate implements JavaDelegate {

    private final ConfirmationDesk confirmations;

    CloseConfirmationWindowDelegate(ConfirmationDesk confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        confirmations.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
