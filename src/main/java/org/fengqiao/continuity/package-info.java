/**
 * Keeps the county's records through accidents and years: proves that everything accepted is there, once. Owns no table,
 * reads those of all modules; publishes nothing.
 */
@ApplicationModule(
        displayName = "Continuity",
        allowedDependencies = {"shared", "audit", "processadmin"})
@NullMarked
package org.fengqiao.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
