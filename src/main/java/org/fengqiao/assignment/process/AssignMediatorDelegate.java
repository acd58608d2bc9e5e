package org.fengqiao.assignment.process;

import static org.fengqiao.caseflow.DisputeLifecycle.COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;
import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.assignment.AssignmentDesk;
import org.fengqiao.assignment.Candidate;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Names the mediator of the committee in charge; nobody where nobody fits. */
@Component
class AssignMediatorDelegate implements JavaDelegate {

    private final AssignmentDesk desk;

    AssignMediatorDelegate(AssignmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        var hard = HARD_CASE.find(execution).orElse(false);
        var named = desk.assign(number, COMMITTEE.in(execution), hard);
        MEDIATOR.put(execution, named.map(Candidate::login).orElse(null));
    }
}
