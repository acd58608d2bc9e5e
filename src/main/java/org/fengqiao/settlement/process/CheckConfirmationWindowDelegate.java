package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.LIMIT_PASSED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.Limits;
import org.springframework.stereotype.Component;

/** After a timer woke: are the thirty days really over (R16)? */
@Component
class CheckConfirmationWindowDelegate implements JavaDelegate {

    private final Limits limits;

    CheckConfirmationWindowDelegate(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        LIMIT_PASSED.put(execution, limits.passed("confirmationWindow", number));
    }
}
