package org.fengqiao.settlement;

import java.util.ArrayList;

/** The agreement in a few lines, as tasks show it. */
final class AgreementText {

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
    static String standing(SettlementAgreement agreement) {
        return agreement
                .lapse()
                .map(Lapse::reason)
                .or(() -> agreement.refusal().map(refusal -> refusal.who().chinese() + "未签署，协议没有成立。"))
                .or(() -> agreement.outcome().map(AgreementText::performed))
                .or(() -> agreement.effectiveOn().map(day -> day + " 生效，等待履行" + urged(agreement) + "。"))
                .orElse("等待签署（" + agreement.signing() + "）。");
    }

    /** It had taken effect, and was not performed before the sides mediated again. */
    static String superseded(SettlementAgreement agreement) {
        return agreement.effectiveOn().map(day -> day + " 生效，").orElse("") + "没有履行完，后来重新调解。";
    }

    /** Whether the time to sign it is running. */
    static boolean awaitsSignatures(SettlementAgreement agreement) {
        return agreement.lapse().isEmpty()
                && agreement.refusal().isEmpty()
                && agreement.outcome().isEmpty()
                && agreement.effectiveOn().isEmpty();
    }

    private static String performed(Outcome outcome) {
        return outcome.performance().chinese() + (outcome.day() == null ? "。" : "，" + outcome.day() + "。");
    }

    private static String urged(SettlementAgreement agreement) {
        return agreement.timesUrged() == 0
                ? ""
                : "；已督促 " + agreement.timesUrged() + " 次，最近一次 "
                        + agreement.lastUrged().orElseThrow();
    }
}
