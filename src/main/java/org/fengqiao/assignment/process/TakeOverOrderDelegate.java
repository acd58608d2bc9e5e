package org.fengqiao.assignment.process;

import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.assignment.OrderTakeover;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Whom both sides chose takes over the case and its open tasks (R05). */
@Component
class TakeOverOrderDelegate implements JavaDelegate {

    private final OrderTakeover takeover;

    TakeOverOrderDelegate(OrderTakeover takeover) {
        this.takeover = takeover;
    }

    @Override
    public void execute(DelegateExecution execution) {
        takeover.of(CaseNumber.of(execution.getProcessBusinessKey()), MEDIATOR.in(execution));
    }
}
