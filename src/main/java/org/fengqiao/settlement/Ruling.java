package org.fengqiao.settlement;

import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How an application for confirmation ended.
 *
 * @param number of the ruling on paper; none for an application that was taken back
 * @param reason 2-500 characters, of a rejection or a withdrawal
 * @param after where the sides go, of a rejection only
 */
public record Ruling(
        RulingKind kind,
        LocalDate day,
        @Nullable String number,
        @Nullable String reason,
        @Nullable AfterRejection after) {

    /** @throws FieldsRefused naming the first field that cannot be taken */
    public Ruling {
        number = kind == RulingKind.WITHDRAWN ? null : Texts.required("rulingNumber", "裁定书文号", number, 60);
        reason = kind == RulingKind.CONFIRMED ? null : Texts.required("rulingReason", "驳回或者撤回的原因", reason, 2, 500);
        if (kind == RulingKind.REJECTED && after == null) {
            throw new FieldsRefused(
                    "afterRejection",
                    "法院驳回的，请登记重新调解还是起诉（R16，民事诉讼法第二百零六条）。",
                    "Say whether the sides mediate again or sue (R16, Civil Procedure Law art. 206).");
        }
        after = kind == RulingKind.REJECTED ? after : null;
    }

    void requireBetween(LocalDate applied, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldsRefused("ruledOn", "日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (day.isBefore(applied)) {
            throw new FieldsRefused(
                    "ruledOn", "日期不能早于申请之日（" + applied + "）。", "The date is not before the application.");
        }
    }
}
