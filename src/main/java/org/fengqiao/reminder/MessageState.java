package org.fengqiao.reminder;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How a message of the outbox stands. */
public enum MessageState implements Labelled {
    /** Its time has not come, or the last attempt failed and there will be another. */
    WAITING(new Label("待发", "Waiting")),
    /** A node has it in its hands. */
    SENDING(new Label("正在发", "Sending")),
    /** The server took it. */
    SENT(new Label("已发", "Sent")),
    /** It was refused for good, or could not be delivered for days. */
    GIVEN_UP(new Label("未能送达", "Given up")),
    /** There was nothing left to remind of, or the person does not want it any more. */
    WITHDRAWN(new Label("不再需要", "Withdrawn"));

    private final Label label;

    MessageState(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
