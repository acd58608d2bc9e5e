package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Closes a case that nobody could settle, after the parties were told of the routes that remain (R19). */
@Component
class CloseUnsettledDelegate implements JavaDelegate {

    private final CaseDesk cases;

    CloseUnsettledDelegate(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
