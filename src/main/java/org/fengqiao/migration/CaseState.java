package org.fengqiao.migration;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What became of a case. */
public enum CaseState implements Labelled {
    /** Its turn has not come. */
    PENDING(new Label("待处理", "Waiting")),
    /** A trial: it would move. */
    CAN_MOVE(new Label("可以迁移", "Can move")),
    /** It runs on the other version. */
    MOVED(new Label("已迁移", "Moved")),
    /** It stays as it was; the ground says why. */
    LEFT(new Label("未迁移", "Left as it was"));

    private final Label label;

    CaseState(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
