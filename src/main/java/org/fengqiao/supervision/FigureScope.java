package org.fengqiao.supervision;

import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitLevel;

/** The unit whose cases are counted: the county, a township or a village. Whoever holds one was let in by {@link FigureReaders}. */
record FigureScope(Unit unit) {

    /** In SQL, of a table with a township and a village; the code is the parameter {@code :unit}. */
    String condition(String table) {
        return switch (unit.level()) {
            case COUNTY -> "true";
            case TOWNSHIP -> table + ".township = :unit";
            case VILLAGE -> table + ".village = :unit";
        };
    }

    /** The column of the units directly below. */
    String below() {
        return unit.level() == UnitLevel.COUNTY ? "township" : "village";
    }

    /** Whether nothing lies below it. */
    boolean isVillage() {
        return unit.level() == UnitLevel.VILLAGE;
    }
}
