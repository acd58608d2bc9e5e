package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.LIMIT_PASSED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.SigningLimit;
import org.springframework.stereotype.Component;

/** After a timer woke: has the time to sign the agreement really passed? */
@Component
class CheckSigningLimitDelegate implements JavaDelegate {

    private final SigningLimit limit;

    CheckSigningLimitDelegate(SigningLimit limit) {
        this.limit = limit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LIMIT_PASSED.put(execution, limit.passed(CaseNumber.of(execution.getProcessBusinessKey())));
    }
}
