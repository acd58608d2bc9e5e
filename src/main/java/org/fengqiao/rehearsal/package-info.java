/**
 * Rehearses a draft: plays the recorded lives of past and running cases under it, in a JVM and a database of their own, and says what would have been
 * otherwise. Owns rehearsal_run, rehearsal_case and rehearsal_flow; publishes nothing.
 */
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {
            "shared",
            "organisation",
            "database",
            "deadline",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "gate",
            "processadmin"
        })
@NullMarked
package org.fengqiao.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
