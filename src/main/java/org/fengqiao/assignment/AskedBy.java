package org.fengqiao.assignment;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Which party asks for recusal: any of them may (R05). */
public enum AskedBy implements Labelled {
    APPLICANT(new Label("甲方（申请人）", "The applicant")),
    RESPONDENT(new Label("乙方（对方当事人）", "The respondent")),
    THIRD_PARTY(new Label("第三人", "A third party"));

    private final Label label;

    AskedBy(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
