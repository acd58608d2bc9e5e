package org.fengqiao.ledger;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How likely the dispute is to grow worse, as whoever entered it saw it (R12; three levels as in domain.md 2.7). */
public enum RiskLevel implements Labelled {
    LOW(new Label("平稳", "Low")),
    MEDIUM(new Label("可能激化", "Medium")),
    HIGH(new Label("有激化危险", "High"));

    private final Label label;

    RiskLevel(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
