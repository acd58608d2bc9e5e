package org.fengqiao.mediation.process;

import static org.fengqiao.caseflow.DisputeLifecycle.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.caseflow.StageOutcome;
import org.springframework.stereotype.Component;

/** A supervisor ended the mediation of this tier; who and why stands in the case file already. */
@Component
class RecordOrderedUpDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        OUTCOME.put(execution, StageOutcome.ORDERED_UP.name());
    }
}
