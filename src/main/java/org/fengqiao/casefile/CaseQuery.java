package org.fengqiao.casefile;

import java.time.LocalDate;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed by; null leaves a filter out.
 *
 * @param scope only cases that the asker may know of
 * @param from first day of registration
 * @param to last day of registration
 */
public record CaseQuery(
        CaseScope scope,
        @Nullable String township,
        @Nullable String village,
        @Nullable DisputeCategory category,
        @Nullable Tier tier,
        @Nullable Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** @throws FieldsRefused for a code that is none, a day out of range, or a period that ends before it begins */
    public CaseQuery {
        demand(isCode(township), "township", "乡镇代码为 6 至 12 位数字。", "A unit's code has 6 to 12 digits.");
        demand(isCode(village), "village", "村代码为 6 至 12 位数字。", "A unit's code has 6 to 12 digits.");
        demand(isNear(from), "from", "日期超出范围。", "The day is out of range.");
        demand(isNear(to), "to", "日期超出范围。", "The day is out of range.");
        demand(
                from == null || to == null || !to.isBefore(from),
                "to",
                "截止日期不能早于起始日期。",
                "The last day is not before the first.");
    }

    private static boolean isCode(@Nullable String unit) {
        return unit == null || unit.matches("\\d{6,12}");
    }

    private static boolean isNear(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    private static void demand(boolean holds, String field, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused(field, chinese, english);
        }
    }
}
