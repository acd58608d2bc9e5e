package org.fengqiao.processadmin;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Where a draft stands. */
enum DraftState implements Labelled {
    /** Being worked on. */
    OPEN(new Label("草稿", "Draft")),
    /** Waits for the second person. */
    SUBMITTED(new Label("待复核", "Submitted")),
    /** Comes into force on a day. */
    PLANNED(new Label("定期生效", "Planned")),
    /** In force, or was. */
    RELEASED(new Label("已生效", "Released")),
    /** Given up. */
    WITHDRAWN(new Label("已放弃", "Given up"));

    private final Label label;

    DraftState(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    boolean isPending() {
        return this == OPEN || this == SUBMITTED || this == PLANNED;
    }
}
