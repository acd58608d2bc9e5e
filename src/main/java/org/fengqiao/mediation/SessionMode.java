package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How a session is held. The county report's on-line room stands beside the table in the village. */
public enum SessionMode implements Labelled {
    IN_PERSON(new Label("现场", "In person")),
    ONLINE(new Label("线上", "On line")),
    PHONE(new Label("电话", "By phone")),
    /** The mobile room goes to where the parties live (R20). */
    MOBILE(new Label("流动调解", "Mobile room"));

    private final Label label;

    SessionMode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
