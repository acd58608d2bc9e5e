package org.fengqiao.ledger;

import java.util.List;

/**
 * Some lines of the ledger, newest first.
 *
 * @param more whether older ones follow
 */
public record LedgerWindow(List<LedgerEntry> lines, boolean more) {

    /** Keeps its own copy. */
    public LedgerWindow {
        lines = List.copyOf(lines);
    }
}
