package org.fengqiao.settlement;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records instalment by instalment what became of an agreement (R18). */
@Service
@Transactional
public class PerformanceDesk {

    private final SettlementDesk settlements;
    private final Remedies remedies;

    PerformanceDesk(SettlementDesk settlements, Remedies remedies) {
        this.settlements = settlements;
        this.remedies = remedies;
    }

    /** The routes of which the other side is told where performance is refused. */
    @Transactional(readOnly = true)
    public String remedies(CaseNumber number) {
        return remedies.of(number);
    }

    /** The next instalment was performed by this day. */
    public SettlementAgreement perform(CaseNumber number, LocalDate day) {
        return settlements.confirmPerformed(number, day);
    }

    /** Some of the next instalment was performed; the rest is urged on. */
    public SettlementAgreement performPartly(CaseNumber number, @Nullable String what) {
        return settlements.performPartly(number, what);
    }

    /**
     * The next instalment is refused.
     *
     * @param told whether the other side was told of the routes; it must be (art. 32)
     * @param watchOn whether the later instalments are watched on
     */
    public SettlementAgreement refuse(CaseNumber number, @Nullable String why, boolean told, boolean watchOn) {
        if (!told) {
            throw new FieldsRefused(
                    "remediesTold",
                    "仍不履行的，应当把起诉等途径告知对方（R18，人民调解法第三十二条）。",
                    "The other side is told of the routes that are left (R18, People's Mediation Law art. 32).");
        }
        return settlements.refusePerformance(number, why, remedies.of(number), watchOn);
    }
}
