package org.fengqiao.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * A length of time as a limit states it: so many days, so many working days, or so many hours on the clock. Nought means
 * the same day, or at once.
 */
public record TimeSpan(int amount, DayUnit unit) {

    /** Ten years: longer is a slip of the hand, and a loop over days stays short. */
    public static final int LONGEST = 3660;

    public TimeSpan {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a time span is 0 to " + LONGEST + " days or hours, not " + amount);
        }
    }

    public static TimeSpan days(int amount) {
        return new TimeSpan(amount, DayUnit.DAYS);
    }

    public static TimeSpan workingDays(int amount) {
        return new TimeSpan(amount, DayUnit.WORKING_DAYS);
    }

    public static TimeSpan hours(int amount) {
        return new TimeSpan(amount, DayUnit.HOURS);
    }

    /** So many hours after a moment. @throws IllegalStateException for a span of days, which only a calendar can count */
    public Instant after(Instant moment) {
        return moment.plus(byTheClock());
    }

    /** So many hours before a moment. @throws IllegalStateException as {@link #after} */
    public Instant before(Instant moment) {
        return moment.minus(byTheClock());
    }

    private Duration byTheClock() {
        if (unit != DayUnit.HOURS) {
            throw new IllegalStateException("days are counted by a calendar, not by the clock");
        }
        return Duration.ofHours(amount);
    }

    /** In how many days it is over at the latest, begun at whatever hour: for those who know the day only. */
    int daysAtMost() {
        return unit == DayUnit.HOURS ? (amount + 23) / 24 : amount;
    }
}
