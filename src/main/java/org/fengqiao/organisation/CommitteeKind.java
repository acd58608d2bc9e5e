package org.fengqiao.organisation;

/**
 * What a people's mediation committee answers for: a village, a township, or fields in the whole county. Township and
 * industry committees are set up by analogy (People's Mediation Law art. 34).
 */
public enum CommitteeKind {
    VILLAGE("村(社区)调委会", UnitLevel.VILLAGE),
    TOWNSHIP("乡镇调委会", UnitLevel.TOWNSHIP),
    COUNTY_INDUSTRY("县级行业调委会", UnitLevel.COUNTY);

    private final String chinese;
    private final UnitLevel level;

    CommitteeKind(String chinese, UnitLevel level) {
        this.chinese = chinese;
        this.level = level;
    }

    /** The name that users read. */
    public String chinese() {
        return chinese;
    }

    /** The level of the unit to which such a committee belongs. */
    public UnitLevel level() {
        return level;
    }
}
