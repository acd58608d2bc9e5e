package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that moved a case from outside of its flow: people, time, the product.
 *
 * @param place where; null for what belongs to a run as a whole
 * @param change what was changed; null for every other kind
 */
record Outside(
        Instant at,
        Kind kind,
        @Nullable Place place,
        RecordedRun run,
        @Nullable RecordedChange change) {

    /** At the same moment a run begins first, and what people did comes before what a timer did. */
    static final Comparator<Outside> BY_TIME = Comparator.comparing(Outside::at)
            .thenComparing(Outside::kind)
            .thenComparing(each -> each.place() == null ? 0 : each.place().visit());

    /** In the order in which they are taken at the same moment. */
    enum Kind {
        START,
        CHANGE,
        TASK,
        MESSAGE,
        TIMER,
        REMOVAL
    }
}
