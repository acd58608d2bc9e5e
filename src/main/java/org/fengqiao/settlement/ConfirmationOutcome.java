package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What became of the thirty days for judicial confirmation (R16). */
public enum ConfirmationOutcome implements Labelled {
    CONFIRMED(new Label("法院已确认协议有效", "Confirmed by the court")),
    REJECTED(new Label("法院驳回申请", "Rejected by the court")),
    WITHDRAWN(new Label("双方撤回申请", "Application withdrawn")),
    NOT_WANTED(new Label("双方不申请司法确认", "Not wanted")),
    NOT_ELIGIBLE(new Label("协议内容不属于司法确认范围", "Content that no court confirms")),
    NOT_APPLIED(new Label("三十天内没有申请司法确认", "Not applied for in time"));

    private final Label label;

    ConfirmationOutcome(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
