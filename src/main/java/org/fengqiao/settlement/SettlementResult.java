package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What the settlement stage came to: the values of the flow's variable {@code settlementResult}. */
public enum SettlementResult implements Labelled {
    PERFORMED(new Label("已履行", "Performed")),
    NOT_PERFORMED(new Label("未履行", "Not performed")),
    /** A party did not sign: there is no agreement, and the dispute is mediated again. */
    NOT_CONCLUDED(new Label("协议未签成", "Not concluded"));

    private final Label label;

    SettlementResult(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
