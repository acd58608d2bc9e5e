package org.fengqiao.settlement;

import java.util.ArrayList;
import org.fengqiao.shared.Label;

/** The agreement in a few lines, as tasks show it. */
final class AgreementText {

    private static final Label STOP = new Label("。", ".");

    private AgreementText() {}

    static String of(SettlementAgreement agreement) {
        var terms = agreement.terms();
        var lines = new ArrayList<String>();
        lines.add((agreement.isWritten() ? "书面协议" : "口头协议") + "，" + agreement.agreedOn() + " 达成。");
        lines.add(terms.content());
        if (terms.amount() != null) {
            lines.add("金额：" + terms.amount().toPlainString() + " 元。");
        }
        agreement.scheduleText().ifPresent(lines::add);
        lines.add(agreement.performBy().map(day -> "履行期限：" + day + "。").orElse("已当场履行。"));
        if (terms.placeOfPerformance() != null) {
            lines.add("履行地点：" + terms.placeOfPerformance() + "。");
        }
        agreement
                .rest()
                .ifPresent(rest ->
                        lines.add("还没谈成：" + rest.what() + "（" + rest.fate().chinese() + "）"));
        return String.join("\n", lines);
    }

    /** What has become of it so far. */
    static Label standing(SettlementAgreement agreement) {
        return agreement
                .lapse()
                .map(Lapse::label)
                .or(() -> agreement
                        .refusal()
                        .map(refusal -> new Label(
                                refusal.who().chinese() + "未签署，协议没有成立。",
                                refusal.who().english() + ": did not sign; there is no agreement.")))
                .or(() -> agreement.outcome().map(AgreementText::performed))
                .or(() -> agreement.effectiveOn().map(day -> new Label(
                                day + " 生效，等待履行", "In force since " + day + ", to be performed")
                        .and(urged(agreement))
                        .and(STOP)))
                .orElseGet(() -> new Label(
                        "等待签署（" + agreement.signedSoFar().soFar().chinese() + "）。",
                        "To be signed (" + agreement.signedSoFar().soFar().english() + ")."));
    }

    /** It had taken effect, and was not performed before the sides mediated again. */
    static Label superseded(SettlementAgreement agreement) {
        return agreement
                .effectiveOn()
                .map(day -> new Label(day + " 生效，", "In force since " + day + ", "))
                .orElse(Label.NONE)
                .and(new Label("没有履行完，后来重新调解。", "not performed to the end; mediated again later."));
    }

    /** Whether the time to sign it is running. */
    static boolean awaitsSignatures(SettlementAgreement agreement) {
        return agreement.lapse().isEmpty()
                && agreement.refusal().isEmpty()
                && agreement.outcome().isEmpty()
                && agreement.effectiveOn().isEmpty();
    }

    private static Label performed(Outcome outcome) {
        var on = outcome.day() == null ? Label.NONE : new Label("，" + outcome.day(), ", " + outcome.day());
        return outcome.performance().label().and(on).and(STOP);
    }

    private static Label urged(SettlementAgreement agreement) {
        return agreement
                .lastUrged()
                .map(last -> new Label(
                        "；已督促 " + agreement.timesUrged() + " 次，最近一次 " + last,
                        "; urged " + agreement.timesUrged() + " times, last on " + last))
                .orElse(Label.NONE);
    }
}
