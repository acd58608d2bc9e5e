package org.fengqiao.followup;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;

/** How long after its occasion a visit is due (R20). The county's limits table says it. */
interface FollowUpTerms {

    /** By default 30 days after the agreement took effect. */
    LocalDate afterEffect(CaseNumber number, LocalDate effect);

    /** By default 7 days after the day by which the agreement is performed. */
    LocalDate afterPerformance(CaseNumber number, LocalDate performance);

    /** When a hard case is visited again: by default 90 days after the agreement took effect. */
    LocalDate again(CaseNumber number, LocalDate effect);
}
