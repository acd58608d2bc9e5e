package org.fengqiao.casefile;

import java.util.Optional;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** The three levels at which a dispute is mediated, lowest first (R08). */
public enum Tier implements Labelled {
    VILLAGE(new Label("村（社区）", "Village")),
    TOWNSHIP(new Label("乡镇", "Township")),
    COUNTY(new Label("县", "County"));

    private final Label label;

    Tier(Label label) {
        this.label = label;
    }

    /** The level that a dispute goes up to from here; none above the county. */
    public Optional<Tier> above() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    @Override
    public Label label() {
        return label;
    }
}
