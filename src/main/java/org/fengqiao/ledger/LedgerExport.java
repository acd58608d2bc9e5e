package org.fengqiao.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.shared.FieldsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines of the ledger that leave the system as a workbook: that is on record, with how many they were. */
@Service
@Transactional
public class LedgerExport {

    /** A workbook is made in memory, and nobody reads more of it. */
    private static final int MOST = 20_000;

    private final LedgerBook book;
    private final AuditTrail trail;

    LedgerExport(LedgerBook book, AuditTrail trail) {
        this.book = book;
        this.trail = trail;
    }

    /** The lines, in the order in which they were entered. @throws FieldsRefused where there are too many for a workbook */
    public List<LedgerEntry> take(LedgerQuery query) {
        var lines = new ArrayList<LedgerEntry>();
        book.each(query, line -> {
            if (lines.size() == MOST) {
                throw new FieldsRefused(
                        "from", "超过 " + MOST + " 条，请缩小范围以后再导出。", "More than " + MOST + " lines; ask for fewer.");
            }
            lines.add(line);
        });
        trail.record(AuditAction.EXPORTED, "ledger", Map.of("lines", lines.size()));
        return lines;
    }
}
