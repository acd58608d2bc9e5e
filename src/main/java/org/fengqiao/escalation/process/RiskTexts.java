package org.fengqiao.escalation.process;

import org.fengqiao.escalation.RiskReport;

/** A report of risk in words, as the forms about it show it. */
final class RiskTexts {

    private RiskTexts() {}

    static String of(RiskReport report) {
        var text = report.kind().chinese() + "。" + report.seen() + "\n已采取的措施：" + report.measures();
        return report.reportedTo()
                .map(to -> text + "\n已于 " + report.reportedOn().orElseThrow() + " 报告：" + to)
                .orElse(text);
    }
}
