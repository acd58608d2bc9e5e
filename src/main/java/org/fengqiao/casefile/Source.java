package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What set the mediation going, the ministry's three columns with the entrusting organ split (R01, domain.md 4.2). */
public enum Source implements Labelled {
    APPLICATION(new Label("依申请", "On application")),
    OWN_INITIATIVE(new Label("主动调解", "On the committee's own initiative")),
    ENTRUSTED_BY_COURT(new Label("法院委托移送", "Entrusted by a court")),
    ENTRUSTED_BY_PROCURATORATE(new Label("检察院委托移送", "Entrusted by a procuratorate")),
    ENTRUSTED_BY_POLICE(new Label("公安机关委托移送", "Entrusted by the police")),
    ENTRUSTED_BY_PETITION_OFFICE(new Label("信访部门委托移送", "Entrusted by a petition office")),
    ENTRUSTED_BY_OTHER(new Label("其他部门委托移送", "Entrusted by another body"));

    private final Label label;

    Source(Label label) {
        this.label = label;
    }

    /** Whether another organ sent it, with a letter (R01). */
    public boolean isEntrusted() {
        return this != APPLICATION && this != OWN_INITIATIVE;
    }

    @Override
    public Label label() {
        return label;
    }
}
