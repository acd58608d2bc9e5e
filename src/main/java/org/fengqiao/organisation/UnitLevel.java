package org.fengqiao.organisation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** The three levels of a county's people's mediation. */
public enum UnitLevel implements Labelled {
    COUNTY(6, new Label("县", "County")),
    TOWNSHIP(9, new Label("乡镇", "Township")),
    VILLAGE(12, new Label("村（社区）", "Village or community"));

    private final int digits;
    private final Label label;

    UnitLevel(int digits, Label label) {
        this.digits = digits;
        this.label = label;
    }

    /** How many digits the national code of a unit of this level has. */
    public int digits() {
        return digits;
    }

    @Override
    public Label label() {
        return label;
    }
}
