package org.fengqiao.document;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What a paper of a case is about. */
public enum PaperKind implements Labelled {
    /** The signed agreement, scanned or photographed. */
    AGREEMENT(new Label("协议书扫描件", "Scan of the agreement")),
    /** What somebody has seen and photographed. */
    EVIDENCE(new Label("证据照片", "Photo as evidence")),
    /** An identity card, a licence, a power of attorney. */
    IDENTITY(new Label("身份、资格证明", "Identity paper")),
    /** A notice with its receipt. */
    NOTICE(new Label("通知、送达回证", "Notice")),
    /** Anything else. */
    OTHER(new Label("其他材料", "Other"));

    private final Label label;

    PaperKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
