package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What the committee found when it looked whether an instalment was performed (R18). */
public enum PerformanceReport implements Labelled {
    PERFORMED(new Label("已履行", "Performed")),
    PARTLY(new Label("履行了一部分", "Performed in part")),
    REFUSED(new Label("督促后仍不履行", "Refused although urged"));

    private final Label label;

    PerformanceReport(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
