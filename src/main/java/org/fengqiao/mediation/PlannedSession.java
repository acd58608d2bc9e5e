package org.fengqiao.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A session that is being arranged.
 *
 * @param bothNotified whether both sides know of it: nobody is mediated behind their back (art. 23)
 * @param note up to 500 characters
 */
public record PlannedSession(
        LocalDate on,
        LocalTime at,
        Venue venue,
        boolean bothNotified,
        @Nullable String note) {

    /** Each half hour from 08:00 to 20:30. @throws FieldsRefused for any other time */
    public static LocalTime time(@Nullable String text) {
        if (text == null || !text.matches("(0[89]|1\\d|20):[03]0")) {
            throw new FieldsRefused(
                    "sessionAt", "请选择 08:00 至 20:30 的整点或半点。", "Choose a half hour from 08:00 to 20:30.");
        }
        return LocalTime.parse(text);
    }

    /** @throws FieldsRefused naming the first field that cannot be taken */
    public PlannedSession {
        note = Texts.optional("note", "备注", note, 500);
        if (!bothNotified) {
            throw new FieldsRefused(
                    "bothNotified", "约定调解前须通知双方当事人。", "Both sides are told before a session is appointed.");
        }
    }
}
