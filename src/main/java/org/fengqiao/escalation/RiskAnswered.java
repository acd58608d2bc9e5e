package org.fengqiao.escalation;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.springframework.stereotype.Component;

/** A case does not close over a risk that nobody has answered for (R12, R22). */
@Component
class RiskAnswered implements ClosingCondition {

    private final RiskReports reports;

    RiskAnswered(RiskReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        return reports.findByNumberOrderById(file.number()).stream().anyMatch(RiskReport::isOpen)
                ? Optional.of("激化风险报告尚无答复或者尚未稳控。A risk that was reported has no answer yet, or is not contained.")
                : Optional.empty();
    }
}
