package org.fengqiao.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
import org.fengqiao.escalation.HandoverBook;
import org.springframework.stereotype.Component;

/** What the township left lying beyond its limit goes to the county (R08, R09). */
@Component
class ReferOverdueDelegate implements JavaDelegate {

    private final HandoverBook book;

    ReferOverdueDelegate(HandoverBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.handUp(CaseNumber.of(execution.getProcessBusinessKey()), Tier.COUNTY);
    }
}
