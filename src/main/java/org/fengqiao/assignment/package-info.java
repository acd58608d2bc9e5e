/**
 * Who mediates: the candidates of the committee in charge, what speaks for and against each, and who was named by whom
 * for which reason. Owns assignment and declared_conflict; publishes nothing.
 */
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {"shared", "organisation", "roster", "identity", "casefile", "caseflow"})
@NullMarked
package org.fengqiao.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
