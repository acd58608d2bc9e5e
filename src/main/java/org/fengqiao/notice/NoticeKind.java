package org.fengqiao.notice;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What a notice says. */
public enum NoticeKind implements Labelled {
    /** The warning day of a step has come. */
    DUE_SOON(new Label("即将到期", "Due soon")),
    /** The last day of a step is over; told to whoever has it. */
    OVERDUE(new Label("已超期", "Overdue")),
    /** The same, told to whoever supervises. */
    OVERDUE_SUPERVISED(new Label("辖区案件超期", "Overdue in your area")),
    /** A supervisor urges whoever has the case, at most once a day. */
    URGED(new Label("督导催办", "Urged by the supervisor")),
    /** The term of an agreement is over and nobody said that it was performed: to be urged (R18), each time anew. */
    PERFORMANCE_OVERDUE(new Label("到期未履行，请督促", "Performance overdue, please urge it")),
    /** Both sides may ask a court to confirm their agreement: day 0, 20 and 27 of the window (R16). */
    CONFIRMATION_WINDOW(new Label("可以申请司法确认，请问明双方", "Judicial confirmation is open, please ask the sides")),
    /** Fifteen days of a labour dispute are over: whoever has it serves the notice that arbitration is open (R10). */
    LABOUR_ARBITRATION(new Label("劳动争议满十五日，请告知当事人可以申请仲裁", "Day 15: tell the parties that arbitration is open"));

    private final Label label;

    NoticeKind(Label label) {
        this.label = label;
    }

    /** Whether it is said because of the last day of a step, and so follows it. */
    boolean isOfALimit() {
        return this == DUE_SOON || this == OVERDUE || this == OVERDUE_SUPERVISED;
    }

    @Override
    public Label label() {
        return label;
    }
}
