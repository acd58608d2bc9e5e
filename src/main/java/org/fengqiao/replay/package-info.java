/**
 * Walks cases through the real forms and flows without a person at the keyboard: the sample county's cases, and in
 * a JVM of its own the county's year. Owns no table; publishes nothing.
 */
@ApplicationModule(
        displayName = "Replay",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "roster",
            "identity",
            "casefile",
            "caseflow",
            "intake",
            "assignment",
            "escalation",
            "followup",
            "supervision"
        })
@NullMarked
package org.fengqiao.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
