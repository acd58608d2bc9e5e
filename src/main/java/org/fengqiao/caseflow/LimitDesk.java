package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.deadline.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules about limits. */
@Service
@Transactional
class LimitDesk implements Limits {

    private final CaseLimits limits;
    private final LimitRecalculation recalculation;
    private final CaseDesk cases;
    private final Clock clock;

    LimitDesk(CaseLimits limits, LimitRecalculation recalculation, CaseDesk cases, Clock clock) {
        this.limits = limits;
        this.recalculation = recalculation;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Deadline due(String limit, CaseNumber number) {
        return dates(limit, number).due();
    }

    @Override
    public Deadline dueFrom(LocalDate from, String limit, CaseNumber number) {
        return limits.counted(from, limit, cases.read(number));
    }

    @Override
    public Instant momentFrom(Instant from, String limit, CaseNumber number) {
        return limits.momentCounted(from, limit, cases.read(number));
    }

    @Override
    public LocalDate warning(String limit, CaseNumber number) {
        return dates(limit, number).warning();
    }

    @Override
    public boolean passed(String limit, CaseNumber number) {
        return due(limit, number).isPassed(clock.instant());
    }

    @Override
    public void recalculate(CaseNumber number) {
        recalculation.recalculate(number);
    }

    private LimitDates dates(String limit, CaseNumber number) {
        return limits.of(limit, cases.read(number));
    }
}
