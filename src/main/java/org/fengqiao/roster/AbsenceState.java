package org.fengqiao.roster;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How an absence stands. */
public enum AbsenceState implements Labelled {
    TO_COME(new Label("未开始", "To come")),
    UNDER_WAY(new Label("请假中", "Under way")),
    OVER(new Label("已结束", "Over")),
    ENDED_EARLY(new Label("提前销假", "Ended early")),
    CALLED_OFF(new Label("已撤销", "Called off"));

    private final Label label;

    AbsenceState(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether there is nothing left of it to end. */
    public boolean isOver() {
        return this != TO_COME && this != UNDER_WAY;
    }
}
