package org.fengqiao.escalation;

import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.ClosingCondition;
import org.fengqiao.casefile.Ending;
import org.springframework.stereotype.Component;

/** A case that ends without agreement, or that a party has left, closes once the parties were told of the routes that remain (R19, R22). */
@Component
class RoutesServed implements ClosingCondition {

    private final RouteNotices notices;

    RoutesServed(RouteNotices notices) {
        this.notices = notices;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        var told = file.ending().filter(ending -> ending != Ending.AGREEMENT).isEmpty()
                || notices.findByNumberAndRound(file.number(), file.round()).isPresent();
        return told
                ? Optional.empty()
                : Optional.of("尚未告知当事人其他途径。The parties have not been told of the routes that remain.");
    }
}
