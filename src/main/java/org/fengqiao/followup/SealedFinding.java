package org.fengqiao.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;

/** What a visit found, as it is kept: its words sealed, its answers open, as figures are made of them. */
@Embeddable
record SealedFinding(
        LocalDate visitedOn,
        @Enumerated(EnumType.STRING) VisitMeans how,
        @Enumerated(EnumType.STRING) PerformanceSeen performanceSeen,
        int satisfaction,
        boolean relapse,
        SealedText finding,
        @Enumerated(EnumType.STRING) Wish wish) {

    static SealedFinding of(CaseNumber number, VisitFinding found) {
        return new SealedFinding(
                found.visitedOn(),
                found.how(),
                found.performanceSeen(),
                found.satisfaction(),
                found.relapse(),
                SealedText.of(number.code(), found.finding()),
                found.wish());
    }

    VisitFinding open() {
        return new VisitFinding(visitedOn, how, performanceSeen, satisfaction, relapse, finding.text(), wish);
    }
}
