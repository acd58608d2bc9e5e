package org.fengqiao.ledger.web;

import java.time.Instant;
import java.util.Optional;
import org.fengqiao.identity.Accounts;
import org.fengqiao.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as a client sees it.
 *
 * @param ledgerNumber township, year and serial
 * @param number of the case
 * @param category code
 * @param riskLevel null where the line was entered by itself
 * @param enteredBy login id, null where the line was entered by itself
 * @param enteredByName the name to it
 * @param struck whether it was entered by mistake and taken back
 */
record LedgerLine(
        String ledgerNumber,
        String number,
        String officialNumber,
        int round,
        String township,
        String village,
        String category,
        String categoryName,
        @Nullable String failureReason,
        String problem,
        @Nullable String claims,
        @Nullable String riskLevel,
        @Nullable String riskLevelName,
        @Nullable String suggestion,
        Instant enteredAt,
        @Nullable String enteredBy,
        @Nullable String enteredByName,
        boolean automatic,
        boolean struck) {

    static LedgerLine of(LedgerEntry entry, Accounts people) {
        var note = entry.note();
        var risk = Optional.ofNullable(note.riskLevel());
        return new LedgerLine(
                entry.ledgerNumber().toString(),
                entry.number().code(),
                entry.officialNumber(),
                entry.round(),
                entry.ledgerNumber().township(),
                entry.village(),
                entry.category().code(),
                entry.category().chinese(),
                entry.failureReason().orElse(null),
                note.problem(),
                note.claims(),
                risk.map(Enum::name).orElse(null),
                risk.map(level -> level.chinese()).orElse(null),
                note.suggestion(),
                entry.enteredAt(),
                entry.enteredBy().orElse(null),
                entry.enteredBy().map(people::nameOf).orElse(null),
                entry.automatic(),
                entry.struck());
    }
}
