package org.fengqiao.related;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How a major event was reported (R30). */
public enum ReportMeans implements Labelled {
    PHONE(new Label("电话", "By telephone")),
    WRITTEN(new Label("书面", "In writing")),
    ONLINE(new Label("网上系统", "On line")),
    IN_PERSON(new Label("当面", "In person"));

    private final Label label;

    ReportMeans(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
