package org.fengqiao.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The three years for which a committee's members are elected or appointed; they may serve again (People's Mediation Law
 * art. 9).
 *
 * @param begins first day
 * @param ends first day after the term
 */
@Embeddable
public record TermOfOffice(
        @Column(name = "term_begins") LocalDate begins,
        @Column(name = "term_ends") LocalDate ends) {

    private static final int YEARS = 3;

    /** A term that begins on a day. */
    public static TermOfOffice from(LocalDate begins) {
        return new TermOfOffice(begins, begins.plusYears(YEARS));
    }

    /** Whether the committee is in office on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(begins) && day.isBefore(ends);
    }
}
