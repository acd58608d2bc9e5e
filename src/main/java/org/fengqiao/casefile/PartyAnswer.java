package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What becomes of a party's request about its own data (Personal Information Protection Law art. 46, 47). */
public enum PartyAnswer implements Labelled {
    CORRECTED(new Label("更正", "Corrected")),
    REFUSED(new Label("不予更正", "Not corrected")),
    /** It is asked to be deleted, and the time for which it must be kept runs: it is used for nothing but keeping. */
    RESTRICTED(new Label("保存期内不能删除，只作保存", "Kept only, not deleted: its time runs"));

    private final Label label;

    PartyAnswer(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
