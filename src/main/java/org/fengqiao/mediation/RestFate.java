package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What becomes of that on which the sides did not agree (R17). */
public enum RestFate implements Labelled {
    MEDIATED_ON(new Label("继续调解", "Mediated on")),
    ENDS(new Label("不再调解", "Ends"));

    private final Label label;

    RestFate(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
