package org.fengqiao.assignment;

import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is too close to a case to mediate it.
 *
 * @param personId number in the roster, or the login id of somebody who is on none
 * @param reason 2-500 characters
 */
record Declaration(String personId, Tie tie, String reason) {

    static Declaration of(String personId, Tie tie, @Nullable String reason) {
        return new Declaration(personId, tie, Texts.required("reason", "具体情况", reason, 2, 500));
    }
}
