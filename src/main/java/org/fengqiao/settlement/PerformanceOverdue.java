package org.fengqiao.settlement;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;

/**
 * The term of an agreement is over and nobody has said that it was performed: whoever has the case urges it (R18).
 *
 * @param term the last day of performance
 * @param times the how-manieth urging this is
 */
public record PerformanceOverdue(CaseNumber number, LocalDate term, int times) {}
