package org.fengqiao.staffing;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.organisation.TypedLine;
import org.jspecify.annotations.Nullable;

/**
 * A committee or a mediator as the page opens it.
 *
 * @param editable whether it is the person's to change
 * @param endedOn when a committee was dissolved; null as a rule
 * @param records what was done to it, the newest first
 */
public record StaffFile(
        TypedLine line, boolean editable, @Nullable LocalDate endedOn, List<StaffRecord> records) {}
