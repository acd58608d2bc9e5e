package org.fengqiao.followup;

import org.fengqiao.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Who pays a visit.
 *
 * @param login login id
 * @param person the person's number in the roster, null for who stands on none
 */
record Visitor(String login, @Nullable String person) {

    /** Whether this person ever mediated the case: a new login makes no other person (R28). */
    boolean mediated(CaseFile file) {
        return file.wasMediatedBy(login) || person != null && file.wasMediatedByPerson(person);
    }
}
