package org.fengqiao.followup;

import org.fengqiao.casefile.Tier;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What the parties want after a visit; nobody is mediated again against their will (R03, R20, R21). */
public enum Wish implements Labelled {
    NONE(new Label("不需要再调解", "Nothing more")),
    /** In the courtyard, in the field or at the door (county report, "three services"). */
    MOBILE_MEDIATION(new Label("流动调解", "Mobile mediation")),
    SAME_TIER(new Label("原级再调", "Again at the same tier")),
    NEXT_TIER(new Label("上一级调解", "At the next tier"));

    private final Label label;

    Wish(Label label) {
        this.label = label;
    }

    /**
     * Where the case is mediated again. The mobile room is the township's, or the county's where the case was there already:
     * no case goes down. The county has no tier above it.
     */
    Tier tierFrom(Tier settledAt) {
        return switch (this) {
            case NEXT_TIER -> settledAt.above().orElse(settledAt);
            case MOBILE_MEDIATION -> settledAt == Tier.VILLAGE ? Tier.TOWNSHIP : settledAt;
            case SAME_TIER, NONE -> settledAt;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
