package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What is told of the signing: some signatures or the seal are there, or somebody refuses. */
public enum SigningReport implements Labelled {
    SIGNED(new Label("签名、盖章", "Signatures or the seal")),
    REFUSED(new Label("有人不肯签", "Somebody refuses"));

    private final Label label;

    SigningReport(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
