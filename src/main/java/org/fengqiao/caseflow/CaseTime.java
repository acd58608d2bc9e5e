package org.fengqiao.caseflow;

import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseAccess;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.ClockStop;
import org.fengqiao.casefile.LimitExtension;
import org.fengqiao.deadline.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what time a mediation has: its last day, and when its clock stood still (R09). */
@Service
@Transactional(readOnly = true)
public class CaseTime {

    private final CaseAccess access;
    private final CaseLimits limits;

    CaseTime(CaseAccess access, CaseLimits limits) {
        this.access = access;
        this.limits = limits;
    }

    /** Of a case. @throws org.fengqiao.casefile.UnknownCase when the user may not know of it */
    public TimeOfCase of(CaseNumber number) {
        return of(access.visible(number));
    }

    /** Of a case that the reader may see. */
    public TimeOfCase of(CaseFile file) {
        var stopped = file.clock().isStopped();
        return new TimeOfCase(
                stopped,
                file.isBeingMediated() && !stopped
                        ? Optional.of(limits.of(CaseLimits.WHOLE, file).due())
                        : Optional.empty(),
                file.clock().stops(),
                file.clock().extensions());
    }

    /**
     * The time of a case.
     *
     * @param lastDay of the whole mediation; nobody knows it while the clock stands still, and it is past when it is over
     */
    public record TimeOfCase(
            boolean stopped, Optional<Deadline> lastDay, List<ClockStop> stops, List<LimitExtension> extensions) {}
}
