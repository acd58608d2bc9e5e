package org.fengqiao.continuity;

import java.util.List;
import org.fengqiao.shared.Label;

/**
 * What a rule of the records found.
 *
 * @param places numbers of cases, years and the like; never a name or a word of anybody
 */
record RecordsFinding(Label what, List<String> places) {

    boolean isFault() {
        return !places.isEmpty();
    }

    String text() {
        return what.chinese() + " " + what.english() + ": " + String.join(", ", places);
    }
}
