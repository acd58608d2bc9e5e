package org.fengqiao.retention;

import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Standing;
import org.fengqiao.escalation.RiskBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes how long a closed file is kept, by the county's table. */
@Service
@Transactional
public class RetentionBook {

    private final CaseRetentions retentions;
    private final RetentionTable table;
    private final CaseDesk cases;
    private final RiskBook risks;

    RetentionBook(CaseRetentions retentions, RetentionTable table, CaseDesk cases, RiskBook risks) {
        this.retentions = retentions;
        this.table = table;
        this.cases = cases;
        this.risks = risks;
    }

    /** Asks the table anew about a closed file. One that is open, or anonymised, is left as it is. */
    public void fix(CaseNumber number) {
        var file = cases.read(number);
        if (file.standing() != Standing.CLOSED || file.anonymisedAt().isPresent()) {
            return;
        }
        var rule = table.of(RetentionFacts.of(file, !risks.of(number).isEmpty()));
        var known = retentions.findByNumber(number);
        known.ifPresent(each -> each.apply(rule));
        retentions.save(known.orElseGet(() -> new CaseRetention(file, rule)));
    }

    /** How long a file is kept, once it is closed. */
    @Transactional(readOnly = true)
    public Optional<CaseRetention> of(CaseNumber number) {
        return retentions.findByNumber(number);
    }

    /** The table has changed. @return how many files are asked about anew, by and by */
    int askAnew() {
        return retentions.markStale();
    }

    CaseRetention save(CaseRetention changed) {
        return retentions.save(changed);
    }

    /** The file, to be looked at; what it is about is not the looker's. */
    CaseFile file(CaseNumber number) {
        return cases.read(number);
    }
}
