package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a process in a case: the life, a stage that the life called, a flow beside it.
 *
 * @param process key of the process
 * @param ordinal which instance of this process in the case, from 1
 * @param called whether another one called it
 * @param end the end event that was reached last; null while it runs and when it was removed
 * @param removed whether the product took it away before its end
 * @param initial the variables that it began with
 * @param visits in the order in which they began
 */
public record RecordedRun(
        String process,
        int ordinal,
        boolean called,
        Instant started,
        @Nullable Instant ended,
        @Nullable String end,
        boolean removed,
        Map<String, StoredValue> initial,
        List<RecordedVisit> visits,
        List<RecordedChange> changes) {}
