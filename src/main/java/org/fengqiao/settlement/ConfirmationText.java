package org.fengqiao.settlement;

/** The matter of judicial confirmation in a line. */
final class ConfirmationText {

    private ConfirmationText() {}

    static String of(JudicialConfirmation window) {
        return "司法确认："
                + window.end()
                        .map(ConfirmationText::ended)
                        .or(() -> window.application().map(ConfirmationText::applied))
                        .orElse("等双方表示是否申请。");
    }

    static String applied(CourtApplication made) {
        return made.day() + " 向" + made.court() + "共同申请。";
    }

    private static String ended(ConfirmationEnd end) {
        var reason = end.reason() == null ? "" : "（" + end.reason() + "）";
        var after = end.after() == null ? "" : "，" + end.after().chinese();
        return end.outcome().chinese() + reason + "，" + end.day() + after + "。";
    }
}
