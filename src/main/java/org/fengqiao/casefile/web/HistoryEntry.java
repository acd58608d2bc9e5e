package org.fengqiao.casefile.web;

import java.time.Instant;
import java.util.Map;
import org.fengqiao.casefile.Submission;
import org.jspecify.annotations.Nullable;

/** One submission of a case, as it was accepted. */
record HistoryEntry(
        String process,
        String element,
        String name,
        @Nullable String form,
        String by,
        Instant at,
        Map<String, @Nullable Object> fields) {

    static HistoryEntry of(Submission submission) {
        var element = submission.element();
        return new HistoryEntry(
                element.process(),
                element.element(),
                element.name(),
                element.form(),
                submission.submittedBy(),
                submission.submittedAt(),
                submission.fields());
    }
}
