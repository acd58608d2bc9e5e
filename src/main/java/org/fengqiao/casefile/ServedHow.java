package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How a notice reached the parties. */
public enum ServedHow implements Labelled {
    IN_PERSON(new Label("当面", "In person")),
    POST(new Label("邮寄", "By post")),
    PHONE(new Label("电话", "By phone")),
    ONLINE(new Label("网上", "On line"));

    private final Label label;

    ServedHow(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
