package org.fengqiao.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal as it stands.
 *
 * @param most how many cases were asked for
 * @param total how many there are
 * @param same cases that the draft carries as the flows in force do
 * @param incomparable cases that the flows in force do not repeat
 * @param expectedSeconds how long it was said to take when it began
 * @param usedSeconds how long it has taken so far, or took
 * @param leftSeconds how long it will take still, by the speed so far; null where nothing is known or left
 */
public record Rehearsal(
        long id,
        long draft,
        String title,
        String by,
        Instant askedAt,
        int most,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        RehearsalState state,
        int total,
        int done,
        int same,
        int incomparable,
        int otherPath,
        int otherEnd,
        int limitMissed,
        int stuck,
        int answerNeeded,
        int expectedSeconds,
        long usedSeconds,
        @Nullable Long leftSeconds,
        @Nullable String problem) {}
