package org.fengqiao.casefile;

import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How and when the parties were told.
 *
 * @param acknowledged whether they said so with their signature
 * @param reason why not, 2-500 characters
 */
public record Served(
        LocalDate servedOn,
        ServedHow servedHow,
        boolean acknowledged,
        @Nullable String reason) {

    /** @throws FieldsRefused when nobody acknowledged and nobody says why */
    public Served {
        reason = acknowledged ? null : Texts.required("reason", "未签收的原因", reason, 2, 500);
    }

    /** @throws FieldsRefused when it was served in the future, or before the day from which it can be */
    public void requireBetween(LocalDate first, LocalDate today) {
        if (servedOn.isAfter(today)) {
            throw new FieldsRefused("servedOn", "送达日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (servedOn.isBefore(first)) {
            throw new FieldsRefused("servedOn", "送达日期不能早于 " + first + "。", "The date is not before " + first + ".");
        }
    }
}
