package org.fengqiao.intake;

import java.time.Clock;
import java.util.Optional;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a dispute that was registered is accepted, and keeps why not (R02). */
@Service
@Transactional
public class AcceptanceDesk {

    private final AcceptanceTable table;
    private final RefusedDisputes refused;
    private final EntrustmentDesk entrustments;
    private final CaseDesk cases;
    private final Clock clock;

    AcceptanceDesk(
            AcceptanceTable table, RefusedDisputes refused, EntrustmentDesk entrustments, CaseDesk cases, Clock clock) {
        this.table = table;
        this.refused = refused;
        this.entrustments = entrustments;
        this.cases = cases;
        this.clock = clock;
    }

    /** Whether it is accepted; where it is not, its file ends with it. An entrusted dispute comes with its letter (R01). */
    boolean decide(CaseFile file, DisputeReport report, String by) {
        entrustments.keep(file, report.letter());
        var obstacle = report.obstacle();
        var decision = table.judge(obstacle, file.source(), file.category());
        if (!decision.accepted()) {
            refused.save(new RefusedDispute(file.number(), obstacle, decision, by, clock.instant()));
            cases.change(file.number(), CaseFile::refuseAcceptance);
        }
        return decision.accepted();
    }

    /** Why a dispute was not accepted, if it was not. */
    @Transactional(readOnly = true)
    public Optional<RefusedDispute> refusalOf(CaseNumber number) {
        return refused.findByNumber(number);
    }
}
