package org.fengqiao.migration;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How far an order is. */
public enum RunState implements Labelled {
    RUNNING(new Label("进行中", "Running")),
    /** Nothing is done until somebody lets it go on. */
    PAUSED(new Label("已暂停", "Paused")),
    /** Called off: what was moved stays moved, the rest stays where it is. */
    CANCELLED(new Label("已取消", "Cancelled")),
    /** Every case has its result. */
    DONE(new Label("已完成", "Done"));

    private final Label label;

    RunState(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
