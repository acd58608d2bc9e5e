package org.fengqiao.staffing;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What was done to a committee or a mediator. */
public enum StaffAct implements Labelled {
    ADDED(new Label("新设调委会", "Committee set up")),
    CHANGED(new Label("修改登记", "Changed")),
    NEW_TERM(new Label("换届", "New term of office")),
    ENDED(new Label("撤销调委会", "Committee dissolved")),
    RESUMED(new Label("恢复调委会", "Committee restored")),
    JOINED(new Label("聘任", "Joined")),
    MOVED(new Label("调动", "Moved to another committee")),
    LEFT(new Label("离任", "Left")),
    RETURNED(new Label("复任", "In office again"));

    private final Label label;

    StaffAct(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
