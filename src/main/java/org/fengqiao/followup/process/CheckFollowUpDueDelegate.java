package org.fengqiao.followup.process;

import static org.fengqiao.caseflow.DisputeLifecycle.FOLLOW_UP_DUE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.FollowUpPlanner;
import org.springframework.stereotype.Component;

/** A timer or a message only wakes: the case file says whether the visit is to be paid now. */
@Component
class CheckFollowUpDueDelegate implements JavaDelegate {

    private final FollowUpPlanner planner;

    CheckFollowUpDueDelegate(FollowUpPlanner planner) {
        this.planner = planner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FOLLOW_UP_DUE.put(execution, planner.isDue(CaseNumber.of(execution.getProcessBusinessKey())));
    }
}
