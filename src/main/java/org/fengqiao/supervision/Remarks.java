package org.fengqiao.supervision;

import java.util.List;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.FurtherParticular;
import org.fengqiao.casefile.ParticularsBook;
import org.fengqiao.caseflow.CountyFieldType;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.related.CrowdLines;
import org.fengqiao.retention.RetentionLines;
import org.fengqiao.settlement.AgreementStandings;
import org.fengqiao.shared.Label;
import org.springframework.stereotype.Component;

/** What other modules have to say of a case, each in its own words. */
@Component
class Remarks {

    private final AgreementStandings agreements;
    private final CrowdLines crowds;
    private final RetentionLines keeping;
    private final ParticularsBook book;
    private final StagesReached stages;

    Remarks(
            AgreementStandings agreements,
            CrowdLines crowds,
            RetentionLines keeping,
            ParticularsBook book,
            StagesReached stages) {
        this.stages = stages;
        this.book = book;
        this.agreements = agreements;
        this.crowds = crowds;
        this.keeping = keeping;
    }

    /** To which stages the case came in its present round. */
    Set<String> reached(CaseFile file) {
        return stages.of(file);
    }

    /** What became of the agreement of each round. */
    List<CaseView.AgreementView> agreements(CaseFile file) {
        return agreements.of(file).stream()
                .map(each -> new CaseView.AgreementView(
                        each.round(), each.text().chinese(), each.text().english()))
                .toList();
    }

    /** Whether it is a crowd, and what follows from it (R30). */
    List<Label> crowd(CaseFile file, CurrentUser reader) {
        return crowds.of(file, reader);
    }

    /** What the county's own fields of forms say. */
    List<CaseView.ParticularView> particulars(CaseFile file) {
        return book.of(file.number()).stream()
                .map(each -> new CaseView.ParticularView(
                        each.field(), each.label(), each.personal() ? "****" : spoken(each), each.personal()))
                .toList();
    }

    private static String spoken(FurtherParticular particular) {
        return CountyFieldType.of(particular.kind())
                .map(type -> type.spoken(particular.value()))
                .orElseGet(particular::value);
    }

    /** How long the file is kept, and whether it was anonymised. */
    List<Label> retention(CaseFile file) {
        return keeping.of(file);
    }
}
