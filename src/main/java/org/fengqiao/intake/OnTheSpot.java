package org.fengqiao.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Refusals;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the short form records of a settlement on the spot.
 *
 * @param bothPresent both sides were there: without it there was no mediation to record
 * @param rightsNoticeGiven the parties were told of their rights beforehand (People's Mediation Law art. 23, R04)
 * @param agreementContent the oral agreement, which the mediator must record (art. 28), up to 2,000 characters
 * @param performBy the last day to perform, needed when it was not performed at once
 */
public record OnTheSpot(
        boolean bothPresent,
        boolean rightsNoticeGiven,
        String agreementContent,
        boolean performedAtOnce,
        @Nullable LocalDate performBy) {

    /** @throws FieldsRefused naming each field that cannot be taken */
    public OnTheSpot {
        var wrong = new Refusals();
        agreementContent = content(agreementContent, wrong);
        wrong.demand(
                bothPresent,
                "bothPresent",
                "请确认双方当事人均在场；否则请选“需要调解”。",
                "Both sides must have been present; else it is still to be mediated.");
        wrong.demand(
                rightsNoticeGiven,
                "rightsNoticeGiven",
                "调解前须告知当事人权利义务，请确认（人民调解法第二十三条）。",
                "The parties are told of their rights first (art. 23).");
        wrong.demand(
                performedAtOnce || performBy != null,
                "performBy",
                "未当场履行的，请填写履行期限。",
                "An agreement still to be performed has a last day.");
        wrong.demandNone();
    }

    private static String content(String typed, Refusals wrong) {
        return Objects.requireNonNullElse(wrong.of(() -> Texts.required("agreementContent", "协议内容", typed, 2000)), "");
    }
}
