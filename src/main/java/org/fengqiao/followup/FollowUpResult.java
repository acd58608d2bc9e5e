package org.fengqiao.followup;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Whether the peace held: the values of the flow's variable {@code followUpResult}. */
public enum FollowUpResult implements Labelled {
    HOLDS(new Label("稳定", "Holds")),
    BROKEN(new Label("需重新调解", "Broken"));

    private final Label label;

    FollowUpResult(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
