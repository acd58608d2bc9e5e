package org.fengqiao.escalation;

import java.util.List;
import org.fengqiao.organisation.DisputeCategory;

/** The routes that remain when mediation has failed, by category (domain.md 2.5). An administrator keeps the table. */
public interface RemainingRoutes {

    /** In the order of the table. */
    List<Route> of(DisputeCategory category);
}
