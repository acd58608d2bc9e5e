package org.fengqiao.retention;

import java.time.Clock;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file beyond its time while a complaint or a suit is pending, and lets it go again. */
@Service
@Transactional
public class HoldDesk {

    private final RetentionHolds holds;
    private final RetentionBook book;
    private final CaseDesk cases;
    private final Keeper keeper;
    private final Clock clock;

    HoldDesk(RetentionHolds holds, RetentionBook book, CaseDesk cases, Keeper keeper, Clock clock) {
        this.holds = holds;
        this.book = book;
        this.cases = cases;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Holds the file, open or closed; a proposal to anonymise it falls. @param reason 2-500 characters */
    public void set(CaseNumber number, @Nullable String reason) {
        var by = keeper.either().login();
        cases.change(number, file -> {
            if (isHeld(number)) {
                throw new CaseRuleViolated(number, "案卷已经暂缓匿名。", "The file is held already.");
            }
            holds.save(new RetentionHold(number, reason, by, clock.instant()));
            book.of(number).ifPresent(CaseRetention::withdrawProposal);
        });
    }

    /** What was pending is over. @param reason 2-500 characters */
    public void lift(CaseNumber number, @Nullable String reason) {
        var by = keeper.either().login();
        cases.change(number, file -> {
            var hold = holds.findByNumberAndLiftedAtIsNull(number)
                    .orElseThrow(() -> new CaseRuleViolated(number, "案卷没有暂缓匿名。", "The file is not held."));
            hold.lift(reason, by, clock.instant());
            holds.save(hold);
        });
    }

    /** Whether the file is held. */
    @Transactional(readOnly = true)
    public boolean isHeld(CaseNumber number) {
        return holds.existsByNumberAndLiftedAtIsNull(number);
    }
}
