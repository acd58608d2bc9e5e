/**
 * Owns the embedded PostgreSQL server that runs when no database is configured, and the migration that lays the
 * engine's tables ({@code ACT_*}). Publishes no event.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"shared"})
@NullMarked
package org.fengqiao.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
