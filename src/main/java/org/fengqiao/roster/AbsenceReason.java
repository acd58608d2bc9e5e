package org.fengqiao.roster;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Why somebody is away, no closer than the work needs: nothing here tells of anybody's health. */
public enum AbsenceReason implements Labelled {
    LEAVE(new Label("休假", "Leave")),
    TRAINING(new Label("培训、会议", "Training or a meeting")),
    OTHER_DUTY(new Label("另有公务", "Another duty")),
    PERSONAL(new Label("个人事由", "Personal reasons"));

    private final Label label;

    AbsenceReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
