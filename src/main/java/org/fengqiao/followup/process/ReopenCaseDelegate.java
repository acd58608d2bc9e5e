package org.fengqiao.followup.process;

import static org.fengqiao.caseflow.DisputeLifecycle.FOLLOW_UP_RESULT;
import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;
import static org.fengqiao.caseflow.DisputeLifecycle.OUTCOME;
import static org.fengqiao.caseflow.DisputeLifecycle.SETTLEMENT_RESULT;
import static org.fengqiao.caseflow.DisputeLifecycle.TIER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.FollowUpDesk;
import org.springframework.stereotype.Component;

/** Opens a new round and tells the flow at which tier; what the last round came to no longer counts. */
@Component
class ReopenCaseDelegate implements JavaDelegate {

    private final FollowUpDesk desk;

    ReopenCaseDelegate(FollowUpDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TIER.put(
                execution,
                desk.reopen(CaseNumber.of(execution.getProcessBusinessKey())).name());
        MEDIATOR.put(execution, null);
        OUTCOME.put(execution, null);
        SETTLEMENT_RESULT.put(execution, null);
        FOLLOW_UP_RESULT.put(execution, null);
    }
}
