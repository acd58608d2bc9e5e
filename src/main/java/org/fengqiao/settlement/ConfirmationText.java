package org.fengqiao.settlement;

import org.fengqiao.shared.Label;

/** The matter of judicial confirmation in a line. */
final class ConfirmationText {

    private ConfirmationText() {}

    static Label of(JudicialConfirmation window) {
        return new Label("司法确认：", " Confirmation by a court: ")
                .and(window.end()
                        .map(ConfirmationText::ended)
                        .or(() -> window.application().map(ConfirmationText::applied))
                        .orElse(new Label("等双方表示是否申请。", "the sides have not said yet whether they ask for it.")));
    }

    static Label applied(CourtApplication made) {
        return new Label(
                made.day() + " 向" + made.court() + "共同申请。",
                "asked for together on " + made.day() + " at " + made.court() + ".");
    }

    private static Label ended(ConfirmationEnd end) {
        var reason = end.reason() == null ? Label.NONE : new Label("（" + end.reason() + "）", " (" + end.reason() + ")");
        var after = end.after() == null
                ? Label.NONE
                : new Label("，" + end.after().chinese(), ", " + end.after().english());
        return end.outcome()
                .label()
                .and(reason)
                .and(new Label("，" + end.day(), ", " + end.day()))
                .and(after)
                .and(new Label("。", "."));
    }
}
