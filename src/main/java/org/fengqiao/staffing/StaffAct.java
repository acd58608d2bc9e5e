package org.fengqiao.staffing;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What was done to a village, a township, a committee or a mediator. */
public enum StaffAct implements Labelled {
    UNIT_ADDED(new Label("新设单位", "Place set up")),
    UNIT_CHANGED(new Label("更名、修改单位", "Place renamed or changed")),
    UNIT_ENDED(new Label("撤销单位", "Place dissolved")),
    UNIT_RESUMED(new Label("恢复单位", "Place restored")),
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
