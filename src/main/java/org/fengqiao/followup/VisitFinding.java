package org.fengqiao.followup;

import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a visit found (follow-up record of the dossier: performance, satisfaction, relapse, steps taken).
 *
 * @param satisfaction 1 to 5, 5 is best
 * @param relapse whether the quarrel has come up again
 * @param finding in words, 5-2,000 characters
 */
public record VisitFinding(
        LocalDate visitedOn,
        VisitMeans how,
        PerformanceSeen performanceSeen,
        int satisfaction,
        boolean relapse,
        String finding,
        Wish wish) {

    /** From here down a party is not content. */
    private static final int DISSATISFIED = 3;

    /**
     * Checks every part. To be mediated again takes a reason: something promised is missing, the quarrel is back, or
     * somebody is not content (3 or less). Who has everything and is content has no dispute to mediate.
     *
     * @throws FieldsRefused naming the first field that cannot be taken
     */
    public static VisitFinding of(
            LocalDate visitedOn,
            VisitMeans how,
            PerformanceSeen performanceSeen,
            int satisfaction,
            boolean relapse,
            @Nullable String finding,
            Wish wish) {
        if (satisfaction < 1 || satisfaction > 5) {
            throw new FieldsRefused("satisfaction", "满意度应为 1 至 5。", "Satisfaction is 1 to 5.");
        }
        var text = Texts.required("finding", "回访情况", finding, 5, 2000);
        var found = new VisitFinding(visitedOn, how, performanceSeen, satisfaction, relapse, text, wish);
        if (wish != Wish.NONE && !found.somethingIsWrong()) {
            throw new FieldsRefused(
                    "wish",
                    "协议已履行、当事人满意且没有反复的，不需要再调解；如有不满意，请如实填写满意度（3 分及以下）。",
                    "What is performed, satisfying (4 or 5) and quiet is not mediated again; record what is wrong.");
        }
        return found;
    }

    /** A visit lies between the earliest day on which it could be paid and today. */
    void requireBetween(LocalDate earliest, String why, LocalDate today) {
        if (visitedOn.isAfter(today)) {
            throw new FieldsRefused("visitedOn", "回访日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (visitedOn.isBefore(earliest)) {
            throw new FieldsRefused(
                    "visitedOn", "回访日期不能早于" + why + "（" + earliest + "）。", "The visit is not before " + earliest + ".");
        }
    }

    private boolean somethingIsWrong() {
        return performanceSeen.lacking() || relapse || satisfaction <= DISSATISFIED;
    }

    /**
     * The peace is broken when the parties want the dispute mediated again (R20, R21). Without that wish it holds, even
     * where a promise is open: mediation is voluntary, and what was promised can be sued for (arts. 3, 32).
     */
    public FollowUpResult result() {
        return wish == Wish.NONE ? FollowUpResult.HOLDS : FollowUpResult.BROKEN;
    }
}
