package org.fengqiao.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The working calendar in force. It keeps the table in memory and reads it again after an import. */
@Component
public class CountyCalendar {

    /** So long another node may still count by the old table after an import here. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final HolidayDays days;
    private final Clock clock;
    private final ThreadLocal<WorkingCalendar> assumed = new ThreadLocal<>();
    private volatile @Nullable Loaded loaded;

    CountyCalendar(HolidayDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    public WorkingCalendar current() {
        var inPlace = assumed.get();
        return inPlace == null ? loaded() : inPlace;
    }

    /** Computes something as it would be under another calendar; it is in force for this computation only. */
    public <T> T assuming(WorkingCalendar other, Supplier<T> computation) {
        assumed.set(other);
        try {
            return computation.get();
        } finally {
            assumed.remove();
        }
    }

    private WorkingCalendar loaded() {
        var now = clock.instant();
        var known = loaded;
        if (known == null || !known.isFreshAt(now)) {
            known = new Loaded(new WorkingCalendar(HolidayTable.of(days.findAllByOrderByDay())), now);
            loaded = known;
        }
        return known.calendar();
    }

    /** Before anybody else hears of it: they count by the new table. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void forget(HolidaysChanged changed) {
        loaded = null;
    }

    private record Loaded(WorkingCalendar calendar, Instant at) {
        boolean isFreshAt(Instant now) {
            return Duration.between(at, now).abs().compareTo(FRESH) < 0;
        }
    }
}
