package org.fengqiao.followup.process;

import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;
import static org.fengqiao.caseflow.DisputeLifecycle.VISIT_AGAIN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.FollowUpPlanner;
import org.springframework.stereotype.Component;

/** Were there visits enough? The table of hard cases has just said whether the case is one (R20). */
@Component
class CountVisitsDelegate implements JavaDelegate {

    private final FollowUpPlanner planner;

    CountVisitsDelegate(FollowUpPlanner planner) {
        this.planner = planner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        VISIT_AGAIN.put(execution, planner.isVisitedAgain(number, HARD_CASE.in(execution)));
    }
}
