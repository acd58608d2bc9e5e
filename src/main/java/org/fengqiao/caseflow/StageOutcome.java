package org.fengqiao.caseflow;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What a stage of mediation came to: the values of the variable {@code outcome} that gateways compare. */
public enum StageOutcome implements Labelled {
    AGREED(new Label("达成协议", "Agreed")),
    NOT_AGREED(new Label("调解不成", "Not agreed")),
    ANOTHER_SESSION(new Label("择日再调", "Another session")),
    WITHDRAWN(new Label("当事人退出", "Withdrawn")),
    TO_COUNTY(new Label("当事人申请县级调解", "To the county at a party's wish")),
    OUT_OF_TIME(new Label("超过期限", "Out of time")),
    ORDERED_UP(new Label("督导员决定上报", "Ordered up by a supervisor"));

    private final Label label;

    StageOutcome(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
