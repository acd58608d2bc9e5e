package org.fengqiao.staffing;

import java.util.Map;
import org.fengqiao.organisation.TypedLine;

/**
 * A line as somebody sends it.
 *
 * @param was the edition that the sender saw
 */
public record Given(Map<String, String> fields, String was) {

    /** @throws ChangedMeanwhile where the line is another one by now */
    void demandStill(TypedLine line) {
        if (!line.edition().equals(was)) {
            throw new ChangedMeanwhile();
        }
    }
}
