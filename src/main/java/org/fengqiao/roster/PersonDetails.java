package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a mediator and of an expert alike. Deliberately little: no identity number, no birth date.
 *
 * @param id the person's number in the county's list
 * @param phone digits only
 * @param appointedOn first day in office, null where not recorded
 * @param leftOn first day out of office, null while in office
 */
record PersonDetails(
        String id,
        String name,
        Collection<DisputeCategory> specialities,
        List<String> languages,
        String phone,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate leftOn) {

    static final String ID = "[A-Z0-9][A-Z0-9-]{0,19}";

    PersonDetails {
        demand(id.matches(ID), "no id of a person: " + id);
        demand(!name.isBlank(), "a person has a name");
        demand(inOrder(appointedOn, leftOn), "nobody leaves before being appointed");
    }

    static boolean inOrder(@Nullable LocalDate appointedOn, @Nullable LocalDate leftOn) {
        return appointedOn == null || leftOn == null || !leftOn.isBefore(appointedOn);
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
