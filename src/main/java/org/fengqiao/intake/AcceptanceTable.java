package org.fengqiao.intake;

import org.fengqiao.casefile.Source;
import org.fengqiao.organisation.DisputeCategory;

/** The county's table of what is not accepted. An administrator keeps it; the law's rows stand in it with their article. */
public interface AcceptanceTable {

    /** The first row that fits; accepted where none does. */
    AcceptanceDecision judge(Obstacle obstacle, Source source, DisputeCategory category);
}
