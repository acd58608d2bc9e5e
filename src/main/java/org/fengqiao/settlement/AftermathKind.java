package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What can become of an agreement after it took effect (domain.md 4.2). */
public enum AftermathKind implements Labelled {
    JUDGMENT_UPHELD(new Label("法院判决维持协议", "Upheld by a judgment")),
    JUDGMENT_CHANGED(new Label("法院判决变更协议", "Changed by a judgment")),
    JUDGMENT_ANNULLED(new Label("法院判决撤销协议或者确认无效", "Annulled by a judgment")),
    PAYMENT_ORDER(new Label("申请支付令", "A payment order was applied for")),
    MASS_EVENT(new Label("引发群体性事件", "A mass event arose")),
    PETITION(new Label("引发信访", "A petition arose"));

    private final Label label;

    AftermathKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
