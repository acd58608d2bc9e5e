package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** Where a case stands as a matter of record. Where it stands in the procedure is the engine's to say. */
public enum Standing implements Labelled {
    /** Being mediated, or about to be. */
    OPEN(new Label("办理中", "Open")),
    /** The parties agreed; performance and peace are being watched. */
    SETTLED(new Label("已达成协议", "Settled")),
    /** Ended for good. */
    CLOSED(new Label("已结案", "Closed"));

    private final Label label;

    Standing(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
