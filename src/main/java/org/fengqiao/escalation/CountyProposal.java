package org.fengqiao.escalation;

import org.fengqiao.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** What the county's tables propose for a case that arrives. An administrator keeps them. */
public interface CountyProposal {

    /** Code of the industry committee for the case's category; null where the table has no row for it. */
    @Nullable
    String industryCommittee(CaseFile file);

    /**
     * Whether the case is a hard one, so that the think tank should be asked.
     *
     * @param markedHard whether the township saw a hard case in it
     */
    boolean isHard(CaseFile file, boolean markedHard);
}
