package org.fengqiao.mediation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Why a session is put off. Categories and no words, which could tell of somebody's health. */
public enum MovingReason implements Labelled {
    PARTY_ASKED(new Label("当事人申请改期", "A party asked for it")),
    MEDIATOR_AWAY(new Label("调解员不能到场", "The mediator cannot come")),
    PLACE_TAKEN(new Label("场地冲突", "The place is taken")),
    WEATHER(new Label("天气、道路原因", "Weather or roads")),
    OTHER(new Label("其他", "Other"));

    private final Label label;

    MovingReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
