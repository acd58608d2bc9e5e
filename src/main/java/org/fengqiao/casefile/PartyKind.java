package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** A party is a person or an organisation (MoJ Rules 2002: citizens among themselves, citizens and organisations). */
public enum PartyKind implements Labelled {
    PERSON(new Label("个人", "Person")),
    ORGANISATION(new Label("单位", "Organisation"));

    private final Label label;

    PartyKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
