package org.fengqiao.roster;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** The five groups from which the county chooses its think tank (智囊团), as its report names them. */
public enum ExpertOrigin implements Labelled {
    OUTSTANDING_MIGRANT_WORKER(new Label("优秀农民工", "Outstanding migrant worker")),
    VETERAN(new Label("退役军人", "Veteran")),
    RETURNED_GRADUATE(new Label("返乡创业大学生", "Graduate who returned to start a business")),
    RETIRED_CADRE(new Label("退休老干部", "Retired cadre")),
    LEGAL_SERVICE_WORKER(new Label("基层法律服务工作者", "Grass-roots legal service worker"));

    private final Label label;

    ExpertOrigin(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
