package org.fengqiao.followup;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.fengqiao.casefile.Standing;
import org.springframework.stereotype.Component;

/** A settled case closes once its visit found that the peace holds (R20, R22). */
@Component
class VisitPaid implements ClosingCondition {

    private final FollowUpVisits visits;

    VisitPaid(FollowUpVisits visits) {
        this.visits = visits;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        var holds = visits.latest(file.number())
                .filter(visit -> visit.round() == file.round())
                .flatMap(FollowUpVisit::finding)
                .filter(finding -> finding.result() == FollowUpResult.HOLDS)
                .isPresent();
        return holds || file.standing() != Standing.SETTLED
                ? Optional.empty()
                : Optional.of("尚未回访，或回访结果未稳定。The follow-up visit that confirms the peace is missing.");
    }
}
