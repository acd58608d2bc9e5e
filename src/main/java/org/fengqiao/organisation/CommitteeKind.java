package org.fengqiao.organisation;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * What a people's mediation committee answers for: a village, a township, or fields in the whole county. Township and
 * industry committees are set up by analogy (People's Mediation Law art. 34).
 */
public enum CommitteeKind implements Labelled {
    VILLAGE(new Label("村（社区）调委会", "Village committee"), UnitLevel.VILLAGE),
    TOWNSHIP(new Label("乡镇调委会", "Township committee"), UnitLevel.TOWNSHIP),
    ENTERPRISE(new Label("企事业单位调委会", "Committee of an enterprise or institution"), UnitLevel.TOWNSHIP),
    SOCIAL(new Label("社会团体和其他组织调委会", "Committee of a social organisation"), UnitLevel.TOWNSHIP),
    COUNTY_INDUSTRY(new Label("县级行业调委会", "County industry committee"), UnitLevel.COUNTY);

    /** The codes of committees of all kinds, in their own list and where another list names one. */
    public static final String CODES = "C(\\d{9}|\\d{12})|H\\d{2}|[QS]\\d{3}";

    private final Label label;
    private final UnitLevel level;

    CommitteeKind(Label label, UnitLevel level) {
        this.label = label;
        this.level = level;
    }

    @Override
    public Label label() {
        return label;
    }

    /** The level of the unit to which such a committee belongs. */
    public UnitLevel level() {
        return level;
    }
}
