package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What the clock may be stopped for: the time of an expert opinion or an appraisal does not count (R09). */
public enum StopGround implements Labelled {
    EXPERT_OPINION(new Label("专家咨询", "Expert opinion")),
    APPRAISAL(new Label("鉴定、检测或者评估", "Appraisal, test or valuation"));

    private final Label label;

    StopGround(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
