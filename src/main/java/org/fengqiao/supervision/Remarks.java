package org.fengqiao.supervision;

import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.related.CrowdLines;
import org.fengqiao.retention.RetentionLines;
import org.fengqiao.settlement.AgreementStandings;
import org.springframework.stereotype.Component;

/** What other modules have to say of a case, each in its own words. */
@Component
class Remarks {

    private final AgreementStandings agreements;
    private final CrowdLines crowds;
    private final RetentionLines keeping;

    Remarks(AgreementStandings agreements, CrowdLines crowds, RetentionLines keeping) {
        this.agreements = agreements;
        this.crowds = crowds;
        this.keeping = keeping;
    }

    /** What became of the agreement of each round. */
    List<CaseView.AgreementView> agreements(CaseFile file) {
        return agreements.of(file).stream()
                .map(each -> new CaseView.AgreementView(each.round(), each.text()))
                .toList();
    }

    /** Whether it is a crowd, and what follows from it (R30). */
    List<String> crowd(CaseFile file, CurrentUser reader) {
        return crowds.of(file, reader);
    }

    /** How long the file is kept, and whether it was anonymised. */
    List<String> retention(CaseFile file) {
        return keeping.of(file);
    }
}
