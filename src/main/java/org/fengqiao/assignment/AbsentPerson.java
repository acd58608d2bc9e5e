package org.fengqiao.assignment;

import org.fengqiao.roster.Absence;
import org.fengqiao.roster.AbsenceState;

/**
 * An absence with whose it is and how it stands today.
 *
 * @param committee the committee's name
 * @param recorder name of who recorded it
 */
public record AbsentPerson(Absence absence, String name, String committee, AbsenceState state, String recorder) {}
