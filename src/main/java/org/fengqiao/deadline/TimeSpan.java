package org.fengqiao.deadline;

/** A length of time as a limit states it: so many days, or so many working days. Nought means the same day. */
public record TimeSpan(int amount, DayUnit unit) {

    /** Ten years: longer is a slip of the hand, and a loop over days stays short. */
    public static final int LONGEST = 3660;

    public TimeSpan {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a time span is 0 to " + LONGEST + " days, not " + amount);
        }
    }

    public static TimeSpan days(int amount) {
        return new TimeSpan(amount, DayUnit.DAYS);
    }

    public static TimeSpan workingDays(int amount) {
        return new TimeSpan(amount, DayUnit.WORKING_DAYS);
    }
}
