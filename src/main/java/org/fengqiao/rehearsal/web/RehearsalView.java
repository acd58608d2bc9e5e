package org.fengqiao.rehearsal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.rehearsal.Rehearsal;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal on the wire.
 *
 * @param counts of cases by difference; a case may count more than once
 */
record RehearsalView(
        long id,
        long draft,
        String title,
        String by,
        Instant askedAt,
        int asked,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String state,
        int total,
        int done,
        Map<String, Integer> counts,
        int expectedSeconds,
        long usedSeconds,
        @Nullable Long leftSeconds,
        @Nullable String problem) {

    /** @param by who asked for it, by name */
    static RehearsalView of(Rehearsal run, String by) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("SAME", run.same());
        counts.put("OTHER_PATH", run.otherPath());
        counts.put("OTHER_END", run.otherEnd());
        counts.put("LIMIT_MISSED", run.limitMissed());
        counts.put("STUCK", run.stuck());
        counts.put("ANSWER_NEEDED", run.answerNeeded());
        counts.put("INCOMPARABLE", run.incomparable());
        return new RehearsalView(
                run.id(),
                run.draft(),
                run.title(),
                by,
                run.askedAt(),
                run.most(),
                run.from(),
                run.until(),
                run.state().name(),
                run.total(),
                run.done(),
                counts,
                run.expectedSeconds(),
                run.usedSeconds(),
                run.leftSeconds(),
                run.problem());
    }
}
