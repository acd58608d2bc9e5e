package org.fengqiao.replay;

import java.util.List;
import java.util.Map;

/**
 * One invented case of the sample county: who registers what, and the forms that were filled in since.
 *
 * @param shows what it is there to show, for whoever reads the file
 * @param by login id of who registers
 * @param start fields of the start form
 * @param steps in their order
 */
record SampleCase(String shows, String by, Map<String, Object> start, List<Step> steps) {

    /**
     * One form.
     *
     * @param task id of the user task, or {@link #BRING_FORWARD}, or {@link #RAISE_RISK}
     * @param by login id
     */
    record Step(String task, String by, Map<String, Object> fields) {

        /** Not a form but the township's action of bringing the visit forward. */
        static final String BRING_FORWARD = "bringFollowUpForward";

        /** Not a form but the action of reporting a risk of escalation. */
        static final String RAISE_RISK = "raiseRisk";

        /** A field as text. */
        String text(String field) {
            return String.valueOf(fields.get(field));
        }
    }
}
