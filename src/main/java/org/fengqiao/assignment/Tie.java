package org.fengqiao.assignment;

import java.util.List;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What stands between a mediator and a case: the disclosure list of the people's courts' online mediation rules (R05). */
public enum Tie implements Labelled {
    RELATIVE(new Label("当事人或其代理人的近亲属", "Close relative of a party or its agent")),
    STAKE(new Label("与纠纷有利害关系", "Stake in the matter")),
    OTHER(new Label("有其他关系，可能影响公正", "Another tie that may sway")),
    /** Not disclosed by the mediator: a party asked for recusal, and the committee has to replace him. */
    PARTY_ASKS(new Label("当事人申请回避", "A party asks for recusal")),
    /** Said by the letter that entrusts the dispute (R28). */
    ENTRUSTED(new Label("委托机关的经办人", "Handles the dispute at the organ that entrusts it"));

    /** The ties that a mediator discloses himself. */
    public static List<Tie> disclosed() {
        return List.of(RELATIVE, STAKE, OTHER);
    }

    private final Label label;

    Tie(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
