package org.fengqiao.casefile;

import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Where a party of a dispute stands: on one of the two sides, or beside them with a stake in the result. */
public enum Side implements Labelled {
    APPLICANT(new Label("甲方", "Applicant")),
    RESPONDENT(new Label("乙方", "Respondent")),
    THIRD_PARTY(new Label("第三人", "Third party"));

    /** The two sides that every dispute has. */
    public static final List<Side> OPPOSED = List.of(APPLICANT, RESPONDENT);

    private final Label label;

    Side(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
