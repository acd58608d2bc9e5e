package org.fengqiao.caseflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.deadline.CountyCalendar;
import org.fengqiao.deadline.Deadline;
import org.fengqiao.organisation.DisputeCategory;
import org.springframework.stereotype.Component;

/** Finds the dates of a limit from the table, the case file, the stage's clock and the working calendar. */
@Component
class CaseLimits {

    /** The name of the limit for all mediation together (R09). */
    static final String WHOLE = LimitCounting.WHOLE;

    private final LimitStart starts;
    private final AgreedDates agreed;
    private final LimitCounting counting;

    CaseLimits(LimitTable table, LimitStart starts, AgreedDates agreed, CountyCalendar calendar) {
        this.starts = starts;
        this.agreed = agreed;
        this.counting = new LimitCounting(table, calendar::current);
    }

    /** A limit counted from a day that is known; no date that anybody agreed on stands in its place. */
    Deadline counted(LocalDate from, String limit, CaseFile file) {
        return counting.counted(from, limit, file.category());
    }

    /** The last moment of a limit counted from a moment that is known: by the clock where the table counts in hours. */
    Instant momentCounted(Instant from, String limit, CaseFile file) {
        return counting.momentCounted(from, limit, file.category());
    }

    /** A limit that runs with a stage, or from today. */
    LimitDates of(String limit, CaseFile file) {
        return counting.of(limit, new Facts(file));
    }

    /** A limit on a timer of a stage: it runs from the stage's beginning. */
    LimitDates ofTimer(String limit, CaseFile file, String stage) {
        return counting.ofTimer(limit, new Facts(file), stage);
    }

    /** Whether a task has no last day for the time being, as {@link LimitCounting#standsStill}. */
    boolean standsStill(String limit, CaseFile file, String stage) {
        return counting.standsStill(limit, new Facts(file), stage);
    }

    /** A limit of a task: it runs from the day on which the task came up and ends with the stage at the latest. */
    LimitDates ofTask(String limit, CaseFile file, String stage, LocalDate cameUp) {
        return counting.ofTask(limit, new Facts(file), stage, cameUp);
    }

    /** What a limit would be where no case is known: a model in a test, a flow of another kind. */
    LimitDates ofNoCase(String limit, LocalDate from) {
        return counting.ofNoCase(limit, from);
    }

    /** Asked one by one: most limits need few of them. */
    private final class Facts implements LimitFacts {
        private final CaseFile file;

        Facts(CaseFile file) {
            this.file = file;
        }

        @Override
        public DisputeCategory category() {
            return file.category();
        }

        @Override
        public LocalDate roundBegan() {
            return starts.ofRound(file);
        }

        @Override
        public LocalDate stageBegan(String stage) {
            return starts.ofStage(file, stage);
        }

        @Override
        public boolean standsStill() {
            return file.clock().isStopped();
        }

        @Override
        public Predicate<LocalDate> stoppedDays() {
            return file.clock().stoppedDays(starts.today());
        }

        @Override
        public int extendedBy() {
            return file.clock().extendedBy(file.round());
        }

        @Override
        public Optional<LocalDate> agreedOn(String limit) {
            return agreed.find(limit, file.number());
        }
    }
}
