package org.fengqiao.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The line of a township's ledger: numbered from 1 each year, {@code 990100101-2026-00001}.
 *
 * @param township unit code
 */
@Embeddable
public record LedgerNumber(
        @Column(name = "township") String township,
        @Column(name = "entry_year") int year,
        @Column(name = "serial") int serial) {

    @Override
    public String toString() {
        return "%s-%04d-%05d".formatted(township, year, serial);
    }
}
