package org.fengqiao.assignment.process;

import static org.fengqiao.caseflow.DisputeLifecycle.MEDIATOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.assignment.OrderBook;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Sends the case to whom both sides chose (派单). */
@Component
class DispatchOrderDelegate implements JavaDelegate {

    private final OrderBook book;

    DispatchOrderDelegate(OrderBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        MEDIATOR.put(execution, book.ordered(number).orElse(null));
    }
}
