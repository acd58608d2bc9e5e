package org.fengqiao.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the county's table.
 *
 * @param years from the end of the year of closing; 0 for what is kept for ever
 * @param basis whose rule it is, up to 60 characters
 */
public record RetentionRule(RetentionClass kept, int years, String basis) {

    /** Serves when the table has no usable row: nothing is lost by an administrator's gap. */
    public static final RetentionRule FALLBACK = new RetentionRule(RetentionClass.PERMANENT, 0, "决策表没有可用的行，永久保管");

    private static final int MOST_YEARS = 200;

    /** @throws IllegalArgumentException for a row that cannot be used */
    public RetentionRule {
        if (years < 0 || years > MOST_YEARS || (kept == RetentionClass.PERMANENT) != (years == 0)) {
            throw new IllegalArgumentException("no time for " + kept + ": " + years);
        }
        basis = basis.substring(0, basis.offsetByCodePoints(0, Math.min(60, basis.codePointCount(0, basis.length()))));
    }

    /** The last day on which a file that was closed on this day is kept; none when it is kept for ever. */
    public Optional<LocalDate> lastDay(LocalDate closedOn) {
        return kept == RetentionClass.PERMANENT
                ? Optional.empty()
                : Optional.of(LocalDate.of(closedOn.getYear() + years, 12, 31));
    }
}
