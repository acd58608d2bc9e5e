package org.fengqiao.settlement;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What a court does not confirm (interpretation of the Civil Procedure Law 2022, art. 355; R16). */
public enum Exclusion implements Labelled {
    NONE(new Label("没有", "Nothing")),
    /** Marriage, parentage, adoption; a share of property that goes with it can be confirmed. */
    STATUS(new Label("身份关系", "Personal status")),
    /** To whom land, a house or a patent belongs. */
    TITLE(new Label("物权、知识产权确权", "Title to property or intellectual property"));

    private final Label label;

    Exclusion(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
