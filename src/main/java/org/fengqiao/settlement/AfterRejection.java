package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Where the sides go after a rejection: back to mediation, or to court (Civil Procedure Law art. 206). */
public enum AfterRejection implements Labelled {
    MEDIATE_AGAIN(new Label("重新调解", "Mediated again")),
    SUE(new Label("已告知可以起诉", "Told that they may sue"));

    private final Label label;

    AfterRejection(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
