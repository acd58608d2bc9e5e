package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What both sides say when they are told of judicial confirmation. */
public enum ConfirmationWish implements Labelled {
    APPLY(new Label("共同申请", "Apply together")),
    NOT_WANTED(new Label("不申请", "Not wanted"));

    private final Label label;

    ConfirmationWish(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
