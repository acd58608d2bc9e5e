package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Where the mobile mediation room sits down (county report: in the yard, in the field, at home). */
public enum MobilePlace implements Labelled {
    COURTYARD(new Label("院坝", "Courtyard")),
    FIELD(new Label("田间", "Field")),
    DOORSTEP(new Label("上门", "Doorstep"));

    private final Label label;

    MobilePlace(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
