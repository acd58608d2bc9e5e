package org.fengqiao.migration;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What an order asks for. */
public enum RunKind implements Labelled {
    /** Each case is moved in a transaction that is always rolled back: nothing is changed. */
    TRY(new Label("试迁移", "Trial")),
    /** Each case is moved. */
    MOVE(new Label("迁移", "Move"));

    private final Label label;

    RunKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
