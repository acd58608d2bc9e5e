package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** The two sides of a dispute. */
public enum Side implements Labelled {
    APPLICANT(new Label("甲方", "Applicant")),
    RESPONDENT(new Label("乙方", "Respondent"));

    private final Label label;

    Side(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
