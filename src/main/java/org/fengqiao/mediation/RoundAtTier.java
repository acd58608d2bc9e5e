package org.fengqiao.mediation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.Tier;

/**
 * One round of a case at one tier. Sessions and outcomes are counted within it: what the village tried does not stand in
 * for a session of the township, nor the first round for the second (R08, R21).
 */
@Embeddable
record RoundAtTier(
        CaseNumber number,
        int round,
        @Enumerated(EnumType.STRING) Tier tier) implements Serializable {

    /** Where a case is now. */
    static RoundAtTier of(CaseFile file) {
        return new RoundAtTier(file.number(), file.round(), file.tier());
    }
}
