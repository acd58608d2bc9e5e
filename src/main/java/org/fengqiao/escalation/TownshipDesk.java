package org.fengqiao.escalation;

import java.time.Clock;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.fengqiao.casefile.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The township's committee takes what a village could not settle. */
@Service
@Transactional
public class TownshipDesk {

    private final HandoverBook handovers;
    private final CaseDesk cases;
    private final Clock clock;

    TownshipDesk(HandoverBook handovers, CaseDesk cases, Clock clock) {
        this.handovers = handovers;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes a case. */
    public void receive(CaseNumber number, boolean hardCase, @Nullable String note, String userId) {
        if (cases.read(number).tier() != Tier.TOWNSHIP) {
            throw new CaseRuleViolated(number, "案件不在乡镇级。", "The case is not at the township.");
        }
        handovers.receive(number, new Handover.Taken(userId, clock.instant(), hardCase, note));
    }
}
