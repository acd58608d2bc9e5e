package org.fengqiao.ledger.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.ledger.LedgerBook;
import org.springframework.stereotype.Component;

/** Nobody entered the dispute in time: the case file does (R07). */
@Component
class EnterLedgerAutomaticallyDelegate implements JavaDelegate {

    private final LedgerBook book;

    EnterLedgerAutomaticallyDelegate(LedgerBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.enterAutomatically(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
