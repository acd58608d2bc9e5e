package org.fengqiao.assignment;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What stands between a mediator and a case: the disclosure list of the people's courts' online mediation rules (R05). */
public enum Tie implements Labelled {
    RELATIVE(new Label("当事人或其代理人的近亲属", "Close relative of a party or its agent")),
    STAKE(new Label("与纠纷有利害关系", "Stake in the matter")),
    OTHER(new Label("有其他关系，可能影响公正", "Another tie that may sway"));

    private final Label label;

    Tie(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
