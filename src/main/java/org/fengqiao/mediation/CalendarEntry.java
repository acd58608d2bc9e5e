package org.fengqiao.mediation;

import java.util.List;
import org.fengqiao.casefile.CaseFile;

/**
 * An appointed session on the calendar.
 *
 * @param movable whether it is the person's to move
 * @param clashes what else is at the same time, in words
 */
public record CalendarEntry(Appointment appointment, CaseFile file, boolean movable, List<String> clashes) {}
