package org.fengqiao.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;
import org.fengqiao.escalation.HandoverBook;
import org.springframework.stereotype.Component;

/** What the village could not settle goes to its township (R07). */
@Component
class ReportToTownshipDelegate implements JavaDelegate {

    private final HandoverBook book;

    ReportToTownshipDelegate(HandoverBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.handUp(CaseNumber.of(execution.getProcessBusinessKey()), Tier.TOWNSHIP);
    }
}
