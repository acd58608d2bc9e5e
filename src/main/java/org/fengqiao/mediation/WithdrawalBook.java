package org.fengqiao.mediation;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books that a side left, by whatever door it was said: the form of an outcome, or the action at any moment. */
@Service
@Transactional
public class WithdrawalBook {

    private final Withdrawals withdrawals;
    private final CaseDesk cases;
    private final Clock clock;

    WithdrawalBook(Withdrawals withdrawals, CaseDesk cases, Clock clock) {
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * The mediation ends with it (R03).
     *
     * @throws CaseRuleViolated when an agreement has taken effect already, or the case has ended
     */
    Withdrawal enter(CaseNumber number, LeftBy leftBy, @Nullable String reason, String by) {
        var file = cases.read(number);
        var withdrawal = new Withdrawal(RoundAtTier.of(file), leftBy, reason, by, clock.instant());
        cases.change(number, CaseFile::withdraw);
        return withdrawals.save(withdrawal);
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Withdrawal> of(CaseNumber number) {
        return withdrawals.findByAtNumberOrderById(number);
    }
}
