package org.fengqiao.assignment.process;

import static org.fengqiao.caseflow.DisputeLifecycle.ORDER_TAKEN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.assignment.OrderBook;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.FormSubmission;
import org.fengqiao.caseflow.TaskForm;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mediator whom both sides chose takes the case with a plan for it, or gives it back (R05). */
@Component
class TakeOrderForm implements TaskForm {

    private final OrderBook book;
    private final CaseDesk cases;

    TakeOrderForm(OrderBook book, CaseDesk cases) {
        this.book = book;
        this.cases = cases;
    }

    @Override
    public Set<String> keys() {
        return Set.of("takeOrderForm");
    }

    @Override
    public Map<String, @Nullable Object> prefill(CaseNumber number) {
        return Map.of("caseFacts", cases.read(number).facts());
    }

    /** Both sides know already who takes their case. */
    @Override
    public Optional<Label> staysBecause(CaseNumber number, Map<String, @Nullable Object> sent) {
        return Optional.of(new Label(
                "接单、退回已经告知双方，不能撤回；换调解员的，由双方重新点单或者申请回避（R05）。",
                "Both sides were told who takes their case: they choose again, or ask for recusal (R05)."));
    }

    @Override
    public void submit(FormSubmission form) {
        var fields = form.fields();
        var taken = fields.yes("taken");
        if (taken) {
            book.take(form.number(), form.userId(), fields.text("plan", "个案调解方案", 2000));
        } else {
            book.giveBack(form.number(), form.userId(), fields.text("returnReason", "退回理由", 500));
        }
        form.answer(ORDER_TAKEN, taken);
    }
}
