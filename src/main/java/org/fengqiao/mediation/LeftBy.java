package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Who does not want to go on with the mediation (People's Mediation Law art. 17, R03). */
public enum LeftBy implements Labelled {
    APPLICANT(new Label("甲方（申请人）", "The applicant")),
    RESPONDENT(new Label("乙方（对方当事人）", "The respondent")),
    BOTH(new Label("双方", "Both sides"));

    private final Label label;

    LeftBy(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
