package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What became of the promises; the committee watches and urges it (People's Mediation Law art. 31, R18). */
public enum Performance implements Labelled {
    PERFORMED(new Label("已履行", "Performed"), SettlementResult.PERFORMED),
    REFUSED(new Label("拒不履行", "Refused"), SettlementResult.NOT_PERFORMED);

    private final Label label;
    private final SettlementResult result;

    Performance(Label label, SettlementResult result) {
        this.label = label;
        this.result = result;
    }

    /** What the settlement stage comes to with it. */
    public SettlementResult result() {
        return result;
    }

    @Override
    public Label label() {
        return label;
    }
}
