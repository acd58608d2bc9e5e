package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** The way by which a dispute became known (county report, "three screenings" and "three services"). */
public enum Channel implements Labelled {
    WALK_IN(new Label("来访", "Walk-in")),
    HOME_VISIT(new Label("入户走访", "Home visit")),
    GRID_WORKER(new Label("网格员上报", "Grid worker")),
    ENTERPRISE_SQUAD(new Label("涉企排查", "Enterprise screening squad")),
    PHONE(new Label("来电", "Phone")),
    ONLINE(new Label("网上申请", "On line")),
    REFERRAL(new Label("部门移送", "Referral"));

    private final Label label;

    Channel(Label label) {
        this.label = label;
    }

    /** The way by which disputes of a source usually come, proposed where nobody says. */
    public static Channel usualFor(Source source) {
        return switch (source) {
            case APPLICATION -> WALK_IN;
            case OWN_INITIATIVE -> HOME_VISIT;
            default -> REFERRAL;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
