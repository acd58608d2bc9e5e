package org.fengqiao.retention;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.Ending;
import org.fengqiao.organisation.DisputeCategory;

/** What the county's table asks of a closed file. */
public record RetentionFacts(
        DisputeCategory category, Ending ending, int peopleInvolved, boolean riskReported, boolean minorInvolved) {

    static RetentionFacts of(CaseFile file, boolean riskReported) {
        var registeredOn = LocalDate.ofInstant(file.registeredAt(), CaseFile.ZONE);
        return new RetentionFacts(
                file.category(),
                file.ending().orElseThrow(),
                file.peopleInvolved(),
                riskReported,
                file.parties().stream().anyMatch(party -> party.isMinorOn(registeredOn)));
    }
}
