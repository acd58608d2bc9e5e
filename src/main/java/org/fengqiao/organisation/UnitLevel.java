package org.fengqiao.organisation;

/** The three levels of a county's people's mediation. */
public enum UnitLevel {
    COUNTY(6, "县"),
    TOWNSHIP(9, "乡镇"),
    VILLAGE(12, "村(社区)");

    private final int digits;
    private final String chinese;

    UnitLevel(int digits, String chinese) {
        this.digits = digits;
        this.chinese = chinese;
    }

    /** How many digits the national code of a unit of this level has. */
    public int digits() {
        return digits;
    }

    /** The name that users read. */
    public String chinese() {
        return chinese;
    }
}
