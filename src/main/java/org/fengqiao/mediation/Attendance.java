package org.fengqiao.mediation;

import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who was in the room.
 *
 * @param present the sides, their agents and the mediators, 1-500 characters
 * @param invited relatives, neighbours, experts who were asked in, up to 200 characters
 */
public record Attendance(String present, @Nullable String invited) {

    /**
     * Checks what was typed. Others take part only with the parties' consent (People's Mediation Law art. 20, R06).
     *
     * @param consent whether the parties agreed to the invited people
     */
    public static Attendance of(String present, @Nullable String invited, boolean consent) {
        var others = Texts.optional("invited", "邀请参加人员", invited, 200);
        if (others != null && !consent) {
            throw new FieldsRefused(
                    "invitedConsent",
                    "邀请他人参加调解须经当事人同意（人民调解法第二十条）。",
                    "Others take part only with the parties' consent (People's Mediation Law art. 20).");
        }
        return new Attendance(Texts.required("present", "到场人员", present, 500), others);
    }
}
