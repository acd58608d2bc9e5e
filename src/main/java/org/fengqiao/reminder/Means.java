package org.fengqiao.reminder;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** A way out of the system by which somebody is reached. */
public enum Means implements Labelled {
    EMAIL(new Label("电子邮件", "E-mail")),
    TEXT(new Label("短信", "Text message"));

    private final Label label;

    Means(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
