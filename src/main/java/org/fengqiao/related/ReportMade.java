package org.fengqiao.related;

import java.time.Instant;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A report of a major event as whoever made it writes it down (R30).
 *
 * @param to the body that was told, 2-100 characters
 * @param at to the minute
 * @param note what was said, up to 1,000 characters
 */
public record ReportMade(
        String to, ReportMeans how, Instant at, @Nullable String note) {

    /** @throws org.fengqiao.shared.FieldsRefused naming the first field that cannot be taken */
    public ReportMade {
        to = Texts.required("reportedTo", "报告给哪个单位", to, 2, 100);
        note = Texts.optional("note", "报告了什么", note, 1000);
    }
}
