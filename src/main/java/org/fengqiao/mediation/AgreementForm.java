package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** An agreement is written, or oral with its content recorded (People's Mediation Law art. 28). */
public enum AgreementForm implements Labelled {
    ORAL(new Label("口头协议", "Oral")),
    WRITTEN(new Label("书面协议", "Written"));

    private final Label label;

    AgreementForm(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
