package org.fengqiao.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.AgreedDate;
import org.fengqiao.caseflow.Limits;
import org.fengqiao.deadline.Deadline;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Until when a choice from the list waits: for both sides two working days from the first choice, then for the mediator
 * three from the second (on-line mediation rules art. 10-13; the limits table says how many).
 */
@Component
class OrderDays implements AgreedDate {

    private final MediatorOrders orders;
    private final ObjectProvider<Limits> limits;

    /** @param limits looked up late, they ask this bean too */
    OrderDays(MediatorOrders orders, ObjectProvider<Limits> limits) {
        this.orders = orders;
        this.limits = limits;
    }

    @Override
    public String limit() {
        return "mediatorOrder";
    }

    @Override
    public Optional<LocalDate> find(CaseNumber number) {
        return orders.findFirstByNumberOrderByIdDesc(number)
                .filter(order -> order.state().isOpen())
                .map(order -> order.orderedOn()
                        .map(day -> counted(day, "takeOrder", number))
                        .orElseGet(() -> counted(order.openedOn(), limit(), number)))
                .map(Deadline::date);
    }

    private Deadline counted(LocalDate from, String name, CaseNumber number) {
        return limits.getObject().dueFrom(from, name, number);
    }
}
