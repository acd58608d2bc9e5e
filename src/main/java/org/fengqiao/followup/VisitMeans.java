package org.fengqiao.followup;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How the township asks the parties (county report: by phone or at home). */
public enum VisitMeans implements Labelled {
    PHONE(new Label("电话回访", "Phone")),
    HOME_VISIT(new Label("入户走访", "Home visit"));

    private final Label label;

    VisitMeans(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
