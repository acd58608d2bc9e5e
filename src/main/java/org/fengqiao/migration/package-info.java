/**
 * What a new version means for the cases under way: which stand where, how they go over to it, tried and moved one
 * transaction a case, and which open dates and proposals a draft's tables would change. Owns migration_run and migration_case; publishes nothing.
 */
@ApplicationModule(
        displayName = "Migration",
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "processadmin",
            "gate",
            "deadline",
            "organisation",
            "assignment"
        })
@NullMarked
package org.fengqiao.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
