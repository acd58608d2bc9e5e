package org.fengqiao.mediation;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The parties agreed. Heard in the same transaction: without somebody who keeps the terms nothing was agreed.
 *
 * @param instalments the parts of its performance, none where it is performed in one (R18)
 * @param rest what they did not agree on, of a partial agreement (R17)
 * @param agreedOn day of the session in which they agreed; an oral agreement binds from it (art. 30, R14)
 */
public record AgreementReached(
        CaseNumber number,
        AgreementTerms terms,
        List<InstalmentTerm> instalments,
        @Nullable OpenRest rest,
        LocalDate agreedOn) {

    /** Everything agreed, performed in one. */
    public AgreementReached(CaseNumber number, AgreementTerms terms, LocalDate agreedOn) {
        this(number, terms, List.of(), null, agreedOn);
    }
}
