package org.fengqiao.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dispute when its file is opened.
 *
 * @param village code of the village where it arose
 * @param township code of that village's township
 * @param acrossTownships whether the sides belong to two townships: the county then mediates (R08)
 * @param settledOnTheSpot whether it was settled where it was found, before it was written down (R07)
 * @param place where it happened, in words, up to 200 characters
 * @param facts what happened and what is asked, up to 5,000 characters
 * @param amount in yuan, where money is in dispute: 0.00 to 9,999,999,999.99
 * @param appliedAt when relief was first asked for: interrupts limitation (SPC rule on limitation 2020 art. 12, R01)
 * @param parties at least one on each side, none in two places
 * @param registeredBy login id of whoever registers
 */
public record NewCase(
        DisputeCategory category,
        Source source,
        Channel channel,
        String village,
        String township,
        boolean acrossTownships,
        boolean settledOnTheSpot,
        @Nullable String place,
        String facts,
        @Nullable BigDecimal amount,
        Instant appliedAt,
        List<PartyDetails> parties,
        String registeredBy) {

    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    /** @throws FieldsRefused naming the first field that cannot be taken */
    public NewCase {
        place = Texts.optional("place", "发生地点", place, 200);
        facts = Texts.required("facts", "纠纷简况", facts, 5000);
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.scale() > 2)) {
            throw new FieldsRefused(
                    "amount",
                    "金额应在 0 至 9,999,999,999.99 元之间，最多两位小数。",
                    "The amount is 0 to 9,999,999,999.99 yuan with at most two decimals.");
        }
        parties = List.copyOf(parties);
        requireBothSides(parties);
        requireDifferent(parties);
    }

    /** @throws FieldsRefused when relief was asked for in the future, or longer ago than there are cases */
    public static void demandTime(Instant appliedAt, Instant now) {
        if (appliedAt.isAfter(now)) {
            throw new FieldsRefused("appliedOn", "申请时间不能晚于现在。", "The application must not lie in the future.");
        }
        if (LocalDate.ofInstant(appliedAt, CaseFile.ZONE).getYear() < 2000) {
            throw new FieldsRefused("appliedOn", "申请日期过早，请核对。", "The date of application is too long ago.");
        }
    }

    static void requireBothSides(List<PartyDetails> parties) {
        for (var side : Side.OPPOSED) {
            if (parties.stream().noneMatch(each -> each.side() == side)) {
                throw new FieldsRefused(
                        PartyDetails.field(side, "Name"),
                        "请填写" + side.chinese() + "当事人。",
                        "There is no party on the " + side.english().toLowerCase(java.util.Locale.ROOT) + "'s side.");
            }
        }
    }

    static void requireDifferent(List<PartyDetails> parties) {
        for (var i = 1; i < parties.size(); i++) {
            var later = parties.get(i);
            parties.subList(0, i)
                    .forEach(
                            earlier -> later.requireOtherThan(earlier, what -> PartyDetails.field(later.side(), what)));
        }
    }
}
