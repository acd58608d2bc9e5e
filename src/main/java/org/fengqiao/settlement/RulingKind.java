package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How an application for confirmation ends: the court rules, or both sides take it back (Civil Procedure Law art. 206). */
public enum RulingKind implements Labelled {
    CONFIRMED(ConfirmationOutcome.CONFIRMED, new Label("确认有效", "Confirmed")),
    REJECTED(ConfirmationOutcome.REJECTED, new Label("驳回申请", "Rejected")),
    WITHDRAWN(ConfirmationOutcome.WITHDRAWN, new Label("双方撤回", "Withdrawn"));

    private final ConfirmationOutcome outcome;
    private final Label label;

    RulingKind(ConfirmationOutcome outcome, Label label) {
        this.outcome = outcome;
        this.label = label;
    }

    ConfirmationOutcome outcome() {
        return outcome;
    }

    @Override
    public Label label() {
        return label;
    }
}
