package org.fengqiao.caseflow;

import static org.fengqiao.caseflow.DisputeLifecycle.COMMITTEE;
import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseMediator;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** A task of the whole life, outside every stage, goes to the mediator, or to the committee of the tier where the case is. */
@Component
class HandToTierDelegate implements JavaDelegate {

    private final CaseDesk cases;
    private final CommitteeInCharge inCharge;

    HandToTierDelegate(CaseDesk cases, CommitteeInCharge inCharge) {
        this.cases = cases;
        this.inCharge = inCharge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = cases.read(CaseNumber.of(execution.getProcessBusinessKey()));
        COMMITTEE.put(execution, inCharge.ofTier(file));
        MEDIATOR.put(execution, file.mediator().map(CaseMediator::login).orElse(null));
    }
}
