package org.fengqiao.deadline;

import org.jspecify.annotations.Nullable;

/**
 * One line of a holiday file as it was sent, unchecked.
 *
 * @param line its number in the file, for the answer
 * @param day {@code 2026-02-15}
 * @param kind {@code OFF} or {@code WORK}, also 休 or 班
 * @param name the holiday's name
 * @param noticeYear the year that the notice is for; empty means the year of the day
 * @param source the notice
 */
public record HolidayLine(
        int line,
        @Nullable String day,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String noticeYear,
        @Nullable String source) {}
