package org.fengqiao.intake;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A dispute was registered that had been settled where it was found (R07): presence, rights notice and the oral agreement
 * come with the registration, in its transaction.
 *
 * @param settledOn the day of the session and of the oral agreement
 * @param performBy when it is to be performed, null when it was performed at once
 * @param userId login id of who registered and mediated
 */
public record SettledOnTheSpot(
        CaseNumber number,
        LocalDate settledOn,
        String agreementContent,
        boolean performedAtOnce,
        @Nullable LocalDate performBy,
        String userId) {}
