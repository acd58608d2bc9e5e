package org.fengqiao.casefile.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casefile.Covered;
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
                covered(submission.fields()));
    }

    /** Fields by name; parties that came over REST are lists of such fields. */
    private static Map<String, @Nullable Object> covered(Map<?, ?> fields) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, value) -> all.put(String.valueOf(name), covered(String.valueOf(name), value)));
        return all;
    }

    private static @Nullable Object covered(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> inner) {
            return covered(inner);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(each -> covered(name, each)).toList();
        }
        return value instanceof String text ? Covered.field(name, text) : value;
    }
}
