package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Both sides asked a court to confirm their agreement (People's Mediation Law art. 33, Civil Procedure Law art. 205).
 *
 * @param court 2-100 characters
 */
@Embeddable
public record CourtApplication(
        @Column(name = "applied_on") LocalDate day,
        @Column(name = "court") String court) {

    /**
     * Checks what can be checked without the agreement.
     *
     * @param joint whether both sides apply; one alone cannot
     */
    public static CourtApplication of(boolean joint, LocalDate day, @Nullable String court) {
        if (!joint) {
            throw new FieldsRefused(
                    "bothApply",
                    "司法确认须由双方共同申请（R16，人民调解法第三十三条）。",
                    "Both sides apply together (R16, People's Mediation Law art. 33).");
        }
        return new CourtApplication(day, Texts.required("court", "向哪个法院申请", court, 2, 100));
    }

    /** From the day of effect to the last day of the window, and not tomorrow. */
    void requireWithin(LocalDate effectiveOn, LocalDate last, LocalDate today) {
        demand(!day.isAfter(today), "申请日期不能晚于今天。", "The date must not lie in the future.");
        demand(
                !day.isBefore(effectiveOn),
                "协议 " + effectiveOn + " 才生效，不能在生效以前申请司法确认（R16）。",
                "There is nothing to confirm before the agreement has effect (R16).");
        demand(
                !day.isAfter(last),
                "申请司法确认的最后一天是 " + last + "，已经超过三十天（R16、R11，人民调解法第三十三条）。",
                "The last day to apply was " + last + " (R16, R11, People's Mediation Law art. 33).");
    }

    private static void demand(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new FieldsRefused("appliedOn", chinese, english);
        }
    }
}
