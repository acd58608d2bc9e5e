package org.fengqiao.escalation;

import org.fengqiao.mediation.SessionOutcome;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Why a dispute goes up (R08). */
public enum HandoverCause implements Labelled {
    NOT_SETTLED(new Label("调解不成", "Not settled")),
    PARTY_WISH(new Label("当事人对结果不满意，申请上级调解", "A party is dissatisfied and asks for it")),
    OUT_OF_TIME(new Label("超过期限", "Out of time")),
    ORDERED_UP(new Label("督导员决定上报", "Ordered up by a supervisor")),
    MEDIATED_AGAIN(new Label("回访后重新调解", "Mediated again after a follow-up visit"));

    private final Label label;

    HandoverCause(Label label) {
        this.label = label;
    }

    /** What an outcome below means for the tier above. */
    static HandoverCause of(SessionOutcome outcome) {
        return switch (outcome.outcome()) {
            case TO_COUNTY -> PARTY_WISH;
            case OUT_OF_TIME -> OUT_OF_TIME;
            case ORDERED_UP -> ORDERED_UP;
            default -> NOT_SETTLED;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
