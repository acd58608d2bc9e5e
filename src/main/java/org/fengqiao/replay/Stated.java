package org.fengqiao.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the county report (domain.md 1), as it stands there.
 *
 * @param line the name of our line of it
 * @param value what it states, or what a smaller year has in its proportion
 * @param orMore whether it says "more than"
 * @param rate percent as it is written there, null where it states none
 */
record Stated(
        String line, int value, boolean orMore, @Nullable String rate) {

    private static final int MORE = 10;

    static List<Stated> of(YearSize size) {
        var full = size.cases() == YearSize.FULL;
        return List.of(
                staff("人民调解委员会", 286),
                staff("其中行业性、专业性", 6),
                staff("其中乡镇", 23),
                staff("其中村（社区）", 257),
                staff("人民调解员", 1_593),
                staff("智囊团", 58),
                new Stated(
                        "调解案件", size.cases(), false, rate(full, "98.2", size.agreed(), size.agreed() + size.failed())),
                staff("智囊团参与的疑难案件", size.hardWithExpert()),
                new Stated("现场（村级）调解", size.onSite(), false, rate(full, "92", size.onSiteAgreed(), size.onSite())),
                new Stated(
                        "涉企纠纷", size.enterprise(), false, rate(full, "92", size.enterpriseAgreed(), size.enterprise())),
                new Stated("线上调解（人数、满意率）", size.onlinePeople(), false, "100"),
                new Stated("流动调解", full ? 120 : size.mobile(), full, "100"),
                new Stated("点单派单", size.ordered(), false, rate(full, "95", size.orderedAgreed(), size.ordered())),
                staff("点单派给的调解员", size.orderedMediators()));
    }

    private static Stated staff(String line, int value) {
        return new Stated(line, value, false, null);
    }

    private static String rate(boolean full, String stated, int part, int whole) {
        return full
                ? stated
                : BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** Whether ours is the same, as far as the report writes it. */
    boolean equals(@Nullable BigDecimal ours, @Nullable BigDecimal ourRate) {
        return ours != null && sameValue(ours.intValueExact()) && sameRate(ourRate);
    }

    private boolean sameValue(int ours) {
        return orMore ? ours > value && ours < value + MORE : ours == value;
    }

    private boolean sameRate(@Nullable BigDecimal ours) {
        if (rate == null) {
            return true;
        }
        var stated = new BigDecimal(rate);
        return ours != null
                && ours.movePointRight(2)
                                .setScale(stated.scale(), RoundingMode.HALF_UP)
                                .compareTo(stated)
                        == 0;
    }

    /** As the report writes it. */
    String text() {
        return value + (orMore ? "+" : "") + (rate == null ? "" : " / " + rate + " %");
    }
}
