package org.fengqiao.assignment;

import org.fengqiao.roster.Absence;
import org.fengqiao.roster.AbsenceState;
import org.jspecify.annotations.Nullable;

/**
 * An absence with whose it is and how it stands today.
 *
 * @param committee the committee's name
 * @param recorder name of who recorded it
 * @param standIn name of who does the work meanwhile
 */
public record AbsentPerson(
        Absence absence,
        String name,
        String committee,
        AbsenceState state,
        String recorder,
        @Nullable String standIn) {}
