/**
 * Brings running cases to another version of their flow: which stand where, how the elements map, a trial of every case,
 * and the move itself, one transaction a case. Owns migration_run and migration_case; publishes nothing.
 */
@ApplicationModule(
        displayName = "Migration",
        allowedDependencies = {"shared", "identity", "audit", "casefile", "caseflow", "processadmin"})
@NullMarked
package org.fengqiao.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
