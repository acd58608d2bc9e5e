package org.fengqiao.rehearsal;

import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a draft is rehearsed against: the newest first.
 *
 * @param draft number of the draft
 * @param most how many at most
 * @param from the first day of registration; null for no bound
 * @param until the last day of registration; null for no bound
 */
public record RehearsalQuestion(
        long draft,
        int most,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** More would take hours, and tell no more. */
    private static final int MOST = 10_000;

    /** @throws FieldsRefused for a number or a period that cannot be */
    public RehearsalQuestion {
        if (most < 1 || most > MOST) {
            throw new FieldsRefused("cases", "件数应为 1 至 " + MOST + "。", "Choose 1 to " + MOST + " cases.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new FieldsRefused("until", "结束日期不能早于开始日期。", "The period ends before it begins.");
        }
    }
}
