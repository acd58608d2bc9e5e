package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Whether others may listen. The parties decide (People's Mediation Law art. 23, R06). */
public enum Openness implements Labelled {
    OPEN(new Label("公开调解", "Open")),
    CLOSED(new Label("不公开调解", "Closed"));

    private final Label label;

    Openness(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
