package org.fengqiao.sensitive;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What of a party is marked: sensitive personal information (Personal Information Protection Law art. 28-31, R29). */
public enum MarkKind implements Labelled {
    RELEASED(new Label("刑满释放", "Released from prison")),
    CORRECTIONS(new Label("社区矫正", "Community corrections")),
    /** Confidential (Regulations on Drug Rehabilitation art. 7, 43). */
    DRUG_TREATMENT(new Label("戒毒", "Drug treatment")),
    MINOR(new Label("未成年人需特别照顾", "Minor in need of special care")),
    HEALTH(new Label("健康状况", "Health"));

    private final Label label;

    MarkKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
