package org.fengqiao.escalation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What may come of a dispute that turns worse; who has to be told of it stands in the decision {@code riskBodies} (R12). */
public enum RiskKind implements Labelled {
    PUBLIC_ORDER(new Label("可能引发治安案件", "May become a public-order case")),
    CRIMINAL(new Label("可能引发刑事案件", "May become a criminal case")),
    MINOR_HARMED(new Label("未成年人受到侵害或者疑似受到侵害", "A minor is harmed or may be")),
    INCAPABLE_HARMED(new Label("无、限制民事行为能力人遭受或者疑似遭受家庭暴力", "Violence against a person without full capacity")),
    SELF_HARM(new Label("有人可能自伤、自杀", "Somebody may harm himself")),
    MASS_EVENT(new Label("可能引发群体性事件", "May become a mass event")),
    MASS_BRAWL(new Label("可能引发群体性械斗", "May become a brawl of many"));

    private final Label label;

    RiskKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
