package org.fengqiao.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.assignment.OrderBook;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** The time to choose, or to answer, is up. */
@Component
class LapseOrderDelegate implements JavaDelegate {

    private final OrderBook book;

    LapseOrderDelegate(OrderBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.lapse(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
