package org.fengqiao.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
import org.fengqiao.escalation.HandoverBook;
import org.springframework.stereotype.Component;

/** What a supervisor takes from the township goes to the county (R08). */
@Component
class ReferOrderedDelegate implements JavaDelegate {

    private final HandoverBook book;

    ReferOrderedDelegate(HandoverBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.handUp(CaseNumber.of(execution.getProcessBusinessKey()), Tier.COUNTY);
    }
}
