package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Closes a case that a party ended; nobody's approval is needed (R03). */
@Component
class CloseWithdrawnDelegate implements JavaDelegate {

    private final CaseDesk cases;

    CloseWithdrawnDelegate(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
