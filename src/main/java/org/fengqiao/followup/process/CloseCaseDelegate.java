package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Closes a case, however it ended: the file itself knows how, and whether it may (R22). */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CaseDesk cases;

    CloseCaseDelegate(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
