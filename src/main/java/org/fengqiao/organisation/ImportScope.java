package org.fengqiao.organisation;

import java.util.HashSet;
import java.util.Set;

/**
 * Which units and committees there will be once an import is written: those already recorded and those in its files.
 * A line with another error still counts, so that one mistake is not reported in every line that refers to it.
 */
public final class ImportScope {

    private final Set<String> units = new HashSet<>();
    private final Set<String> committees = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> dissolved = new HashSet<>();

    ImportScope() {}

    void addUnit(String code) {
        units.add(code);
    }

    void addEnded(String code) {
        ended.add(code);
    }

    void addCommittee(String code) {
        committees.add(code);
    }

    void addDissolved(String code) {
        dissolved.add(code);
    }

    /** Whether the committee is there and was dissolved: nobody is in office there any more. */
    public boolean isDissolved(String code) {
        return dissolved.contains(code);
    }

    /** Whether the unit is there and was dissolved: nothing new begins there. */
    public boolean isEnded(String code) {
        return ended.contains(code);
    }

    /** Whether there will be such a unit. */
    public boolean hasUnit(String code) {
        return units.contains(code);
    }

    /** Whether there will be such a committee. */
    public boolean hasCommittee(String code) {
        return committees.contains(code);
    }
}
