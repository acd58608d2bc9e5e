package org.fengqiao.staffing;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * Why a mediator leaves. Categories and no words, which could tell of somebody's health. Whoever acts against the duties of a
 * mediator is recalled or dismissed (People's Mediation Law art. 15).
 */
public enum LeavingReason implements Labelled {
    TERM_OVER(new Label("任期届满，不再续任", "The term is over")),
    RESIGNED(new Label("本人辞任", "Resigned")),
    TRANSFERRED(new Label("工作调动", "Works elsewhere now")),
    RETIRED(new Label("退休", "Retired")),
    DISMISSED(new Label("罢免或者解聘（《人民调解法》第十五条）", "Recalled or dismissed (Law art. 15)")),
    OTHER(new Label("其他", "Other"));

    private final Label label;

    LeavingReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
