package org.fengqiao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.caseflow.LimitFacts;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;

/**
 * One stage of one round of a case, as the case file tells it.
 *
 * @param roundBegan the day from which the limits of the round run
 * @param leftOn null while the stage lasts
 * @param extendedBy how many days all parties added in this round
 * @param stops when the clock of the mediation stood still; the last day is open while it does
 * @param plannedFor the day of the visit, where this is the follow-up
 * @param mediated false where the case turned out to be none: voided, merged, not accepted
 */
record StageTime(
        String number,
        int round,
        String stage,
        String township,
        String village,
        DisputeCategory category,
        LocalDate roundBegan,
        LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        int extendedBy,
        List<Stop> stops,
        @Nullable LocalDate plannedFor,
        boolean mediated) {

    /** From the day on which it was stopped to the day on which it went on, which counts again. */
    record Stop(LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day, LocalDate today) {
            return !day.isBefore(from) && (until == null ? !day.isAfter(today) : day.isBefore(until));
        }
    }

    /** What the limits ask. */
    LimitFacts facts(LocalDate today) {
        return new Facts(this, today);
    }

    private record Facts(StageTime time, LocalDate today) implements LimitFacts {
        @Override
        public DisputeCategory category() {
            return time.category();
        }

        @Override
        public LocalDate roundBegan() {
            return time.roundBegan();
        }

        @Override
        public LocalDate stageBegan(String stage) {
            return time.enteredOn();
        }

        @Override
        public boolean standsStill() {
            return time.leftOn() == null && time.stops().stream().anyMatch(stop -> stop.until() == null);
        }

        @Override
        public Predicate<LocalDate> stoppedDays() {
            return day -> time.stops().stream().anyMatch(stop -> stop.covers(day, today));
        }

        @Override
        public int extendedBy() {
            return time.extendedBy();
        }

        @Override
        public Optional<LocalDate> agreedOn(String limit) {
            return Optional.empty();
        }
    }
}
