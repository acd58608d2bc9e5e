package org.fengqiao.mediation;

import java.time.LocalDateTime;
import org.fengqiao.casefile.CaseNumber;

/**
 * A session was appointed, or an appointment was moved.
 *
 * @param appointment its id
 */
public record SessionAppointed(CaseNumber number, long appointment, LocalDateTime startsAt) {}
