package org.fengqiao.retention;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How long files are kept. The years of a class stand in the county's table. */
public enum RetentionClass implements Labelled {
    PERMANENT(new Label("永久", "Permanent")),
    LONG(new Label("长期", "Long")),
    SHORT(new Label("短期", "Short"));

    private final Label label;

    RetentionClass(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
