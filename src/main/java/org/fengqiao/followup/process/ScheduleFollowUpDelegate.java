package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.followup.FollowUpPlanner;
import org.springframework.stereotype.Component;

/** Books the return visit of a settled dispute; the timer behind it asks for the planned day by itself. */
@Component
class ScheduleFollowUpDelegate implements JavaDelegate {

    private final FollowUpPlanner planner;

    ScheduleFollowUpDelegate(FollowUpPlanner planner) {
        this.planner = planner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        planner.planFor(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
