package org.fengqiao.sensitive;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What somebody asks to look at. */
public enum ApprovalSubject implements Labelled {
    MARKS(new Label("特殊情况", "Special marks")),
    /** Regulations on the Protection of Minors in Cyberspace art. 36. */
    MINOR_NUMBERS(new Label("未成年人的身份证号、电话", "Numbers of a minor"));

    private final Label label;

    ApprovalSubject(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
