package org.fengqiao.caseflow;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;

/**
 * A date that people agreed on or a module booked, which stands in place of the table's limit: an appointed session, a
 * term of performance, a planned visit. A bean for each limit that has one.
 */
public interface AgreedDate {

    /** The limit's name. */
    String limit();

    /** The last day, where there is one for this case now. */
    Optional<LocalDate> find(CaseNumber number);
}
