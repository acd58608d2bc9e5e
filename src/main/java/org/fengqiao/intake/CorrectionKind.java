package org.fengqiao.intake;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** How a registration that was a mistake is mended; nothing of it is erased. */
public enum CorrectionKind implements Labelled {
    VOIDED(new Label("作废登记", "Voided")),
    MERGED(new Label("并入另一案", "Merged into another case")),
    MOVED(new Label("移送正确的村（社区）", "Moved to the right village"));

    private final Label label;

    CorrectionKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
