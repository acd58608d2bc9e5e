package org.fengqiao.assignment.process;

import static org.fengqiao.caseflow.DisputeLifecycle.COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.HARD_CASE;
import static org.fengqiao.caseflow.DisputeLifecycle.INDUSTRY_COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.assignment.AssignmentDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Proposes a mediator to the clerk: of the industry committee where the county has chosen one, else of the committee in
 * charge. Whoever mediated at the tier below no longer holds the case's tasks; the clerk's own committee still does.
 */
@Component
class ProposeMediatorDelegate implements JavaDelegate {

    private final AssignmentDesk desk;

    ProposeMediatorDelegate(AssignmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        var committee = INDUSTRY_COMMITTEE.find(execution).orElseGet(() -> COMMITTEE.in(execution));
        desk.propose(number, committee, HARD_CASE.find(execution).orElse(false));
        MEDIATOR.put(execution, null);
    }
}
