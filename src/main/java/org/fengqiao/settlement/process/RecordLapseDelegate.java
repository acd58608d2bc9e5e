package org.fengqiao.settlement.process;

import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.settlement.SigningLimit;
import org.springframework.stereotype.Component;

/** The agreement was not signed in time: there is none (R14). */
@Component
class RecordLapseDelegate implements JavaDelegate {

    private final SigningLimit limit;

    RecordLapseDelegate(SigningLimit limit) {
        this.limit = limit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var agreement = limit.lapse(CaseNumber.of(execution.getProcessBusinessKey()));
        SETTLEMENT_RESULT.put(execution, agreement.result().orElseThrow().name());
    }
}
