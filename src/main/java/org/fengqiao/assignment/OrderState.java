package org.fengqiao.assignment;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How far a choice from the list has come. */
public enum OrderState implements Labelled {
    /** One side has chosen, or both have and not the same person. */
    CHOOSING(new Label("等双方选定同一人", "Waiting for both sides to choose the same person")),
    /** Both sides chose the same person, who has not answered yet. */
    ORDERED(new Label("已派单，等调解员答复", "Waiting for the mediator's answer")),
    /** The person mediates. */
    TAKEN(new Label("已接单", "Taken")),
    /** The person gave it back. */
    RETURNED(new Label("已退回", "Returned")),
    /** The sides did not agree in time, or the person did not answer in time. */
    LAPSED(new Label("超期未成", "Lapsed"));

    private final Label label;

    OrderState(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether something is still to come of it. */
    public boolean isOpen() {
        return this == CHOOSING || this == ORDERED;
    }
}
