package org.fengqiao.settlement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agreed: content, manner, term and place of performance (People's Mediation Law arts. 28, 29; MoJ Rules
 * 2002 art. 35). The content of an oral agreement is recorded just as fully.
 *
 * @param written whether the parties put it in writing; an oral one binds from the day it is made (R14)
 * @param content 5-5,000 characters
 * @param amount in yuan, where money is paid: 0.00 to 1,000,000,000.00
 * @param performedAtOnce whether everything was done on the day of the agreement
 * @param performBy last day of performance, for an agreement that is not performed at once
 * @param placeOfPerformance up to 200 characters
 * @param agreedOn the day on which the parties agreed
 */
@Embeddable
public record Terms(
        boolean written,
        String content,
        @Nullable BigDecimal amount,
        boolean performedAtOnce,
        @Nullable LocalDate performBy,
        @Nullable String placeOfPerformance,
        LocalDate agreedOn) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int LONGEST_TERM_IN_YEARS = 30;

    /** @throws FieldsRefused naming the first field that cannot be taken */
    public Terms {
        content = Texts.required("agreementContent", "协议内容", content, 5, 5000);
        requireAmount(amount);
        requireTerm(performedAtOnce, performBy, agreedOn);
        placeOfPerformance = Texts.optional("placeOfPerformance", "履行地点", placeOfPerformance, 200);
    }

    private static void requireAmount(@Nullable BigDecimal amount) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 2)) {
            throw new FieldsRefused(
                    "amount",
                    "金额应在 0 至 10 亿元之间，最多两位小数。",
                    "The amount is 0 to 1,000,000,000 yuan with at most two decimals.");
        }
    }

    private static void requireTerm(boolean atOnce, @Nullable LocalDate performBy, LocalDate agreedOn) {
        if (atOnce && performBy != null) {
            throw new FieldsRefused("performBy", "已当场履行的协议不再填写履行期限。", "An agreement performed at once has no term.");
        }
        if (!atOnce && performBy == null) {
            throw new FieldsRefused(
                    "performBy", "请填写履行期限：协议应写明何时履行完毕。", "Say by which day the agreement is performed.");
        }
        if (performBy != null && performBy.isBefore(agreedOn)) {
            throw new FieldsRefused(
                    "performBy", "履行期限不能早于达成协议之日。", "The term does not end before the day of the agreement.");
        }
        if (performBy != null && performBy.isAfter(agreedOn.plusYears(LONGEST_TERM_IN_YEARS))) {
            throw new FieldsRefused("performBy", "履行期限过长，请核对。", "The term is more than 30 years; please compare it.");
        }
    }
}
