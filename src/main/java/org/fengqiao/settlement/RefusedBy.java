package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Who does not sign a written agreement after all. */
public enum RefusedBy implements Labelled {
    APPLICANT(new Label("甲方", "Applicant")),
    RESPONDENT(new Label("乙方", "Respondent")),
    BOTH(new Label("双方", "Both sides")),
    THIRD_PARTY(new Label("第三人", "Third party"));

    private final Label label;

    RefusedBy(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
