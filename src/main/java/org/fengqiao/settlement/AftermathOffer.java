package org.fengqiao.settlement;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.Circle;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** Offers to write down what became of an agreement, once it has effect. */
@Component
class AftermathOffer implements CaseAction {

    @Override
    public String element() {
        return AftermathDesk.ELEMENT.element();
    }

    @Override
    public List<Field> asked() {
        return List.of(
                Field.choice("kind", new Label("发生了什么", "What happened"), Option.of(AftermathKind.class))
                        .because(
                                "统计表“协议后续”各栏由此计数。",
                                "The columns of the statistics on what became of agreements count these."),
                Field.day("on", new Label("哪一天", "On which day")));
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public Optional<Offer> offer(CaseFile file, CurrentUser user) {
        return file.effectiveOn().isPresent() && Circle.NEAREST.has(file, user)
                ? Optional.of(new Offer(
                        new Label("登记协议后续", "Record what came after"),
                        new Label(
                                "协议生效以后法院判决维持、变更、撤销，申请支付令，引发群体性事件或者信访的，登记在案。",
                                "What became of the agreement in force: a court upheld, changed or annulled it, an order for payment was asked for, a crowd or a petition followed."),
                        "api/disputes/" + file.number() + "/aftermath",
                        asked()))
                : Optional.empty();
    }
}
