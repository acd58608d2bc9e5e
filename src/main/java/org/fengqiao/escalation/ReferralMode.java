package org.fengqiao.escalation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How the county mediates: at the centre, or in its on-line room from the township station or village studio. */
public enum ReferralMode implements Labelled {
    IN_PERSON(new Label("现场", "In person")),
    ONLINE(new Label("线上调解室", "On-line room"));

    private final Label label;

    ReferralMode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
