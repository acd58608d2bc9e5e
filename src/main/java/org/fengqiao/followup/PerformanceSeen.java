package org.fengqiao.followup;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What the visitor saw of the promises. */
public enum PerformanceSeen implements Labelled {
    PERFORMED(new Label("已履行", "Performed")),
    PARTLY(new Label("部分履行", "Partly")),
    NOT_PERFORMED(new Label("未履行", "Not performed")),
    NOT_YET_DUE(new Label("未到履行期", "Not due yet"));

    private final Label label;

    PerformanceSeen(Label label) {
        this.label = label;
    }

    /** Whether something is missing that was promised for now. */
    boolean lacking() {
        return this == PARTLY || this == NOT_PERFORMED;
    }

    @Override
    public Label label() {
        return label;
    }
}
