package org.fengqiao.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agreed, with what an agreement must say of its performance (People's Mediation Law art. 29, MoJ Rules
 * 2002 art. 35). An oral agreement has its content recorded just the same (art. 28).
 *
 * @param content 5-5,000 characters
 * @param amount in yuan, where money changes hands: 0 to 1,000,000,000 with at most two decimals
 * @param performBy last day of performance, null only when it was performed at once
 * @param placeOfPerformance up to 200 characters
 */
public record AgreementTerms(
        AgreementForm form,
        String content,
        @Nullable BigDecimal amount,
        boolean performedAtOnce,
        @Nullable LocalDate performBy,
        @Nullable String placeOfPerformance) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** An agreement without content is none (R14). @throws FieldsRefused naming the first field that cannot be taken */
    public AgreementTerms {
        content = MediationTexts.atLeast(5, "agreementContent", "协议内容（R14，人民调解法第二十九条）", content, 5000);
        placeOfPerformance = Texts.optional("placeOfPerformance", "履行地点", placeOfPerformance, 200);
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0 || decimals(amount) > 2)) {
            throw new FieldsRefused(
                    "amount",
                    "协议金额应在 0 至 1,000,000,000 元之间，最多两位小数。",
                    "The amount is 0 to 1,000,000,000 yuan with at most two decimals.");
        }
        if (!performedAtOnce && performBy == null) {
            throw new FieldsRefused(
                    "performBy",
                    "未当场履行的，请填写履行期限。",
                    "Give the last day of performance, as it was not performed at once.");
        }
        performBy = performedAtOnce ? null : performBy;
    }

    /** Nobody can be bound to have performed before agreeing. */
    void requirePerformanceFrom(LocalDate agreedOn) {
        if (performBy != null && performBy.isBefore(agreedOn)) {
            throw new FieldsRefused(
                    "performBy",
                    "履行期限不能早于达成协议之日（" + agreedOn + "）。",
                    "The last day of performance is not before the day of the agreement.");
        }
    }

    private static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }
}
