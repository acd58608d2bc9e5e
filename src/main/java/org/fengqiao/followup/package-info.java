/**
 * Looks again: plans the return visit after a settlement, records what it found, closes the case whose peace holds and
 * sends the broken one back. Owns follow_up_visit; publishes nothing.
 */
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "roster",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "intake",
            "settlement"
        })
@NullMarked
package org.fengqiao.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
