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
        lines.add(agreement.performBy().map(day -> "履行期限：" + day + "。").orElse("已当场履行。"));
        if (terms.placeOfPerformance() != null) {
            lines.add("履行地点：" + terms.placeOfPerformance() + "。");
        }
        return String.join("\n", lines);
    }
}
