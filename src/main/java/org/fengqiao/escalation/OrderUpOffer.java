package org.fengqiao.escalation;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers a supervisor to order a case up, while it can go up. */
@Component
class OrderUpOffer implements CaseAction {

    private final OrderUpWay ways;

    OrderUpOffer(OrderUpWay ways) {
        this.ways = ways;
    }

    @Override
    public String element() {
        return OrderUpDesk.ELEMENT.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(
                new Field("from", new Label("原环节", "From stage"), false, 60),
                new Field("reason", new Label("上报理由", "Reason"), true, 500));
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return Circle.SUPERVISORS.has(file, user) ? way(file).map(way -> offer(file, way)) : Optional.empty();
    }

    private Optional<OrderUpWay.Way> way(CaseFile file) {
        try {
            return Optional.of(ways.of(file));
        } catch (CaseRuleViolated none) {
            return Optional.empty();
        }
    }

    private static Offer offer(CaseFile file, OrderUpWay.Way way) {
        return new Offer(
                new Label("上报", "Escalate"),
                new Label(
                        "不等期限到，直接交" + way.to().chinese() + "；本级没办完的任务取消，调解经过随案上报（R08）。",
                        "To " + way.to().english()
                                + ", before the limit: the open tasks of this tier end, and the history goes along (R08)."),
                "api/disputes/" + file.number() + "/ordering-up",
                List.of(new Field("reason", new Label("上报理由", "Reason"), true, 500)));
    }
}
