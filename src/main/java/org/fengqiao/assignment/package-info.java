/**
 * Who mediates: the candidates of the committee in charge, what speaks for and against each, and who was named by whom
 * for which reason. Owns assignment, declared_conflict and mediator_order; publishes nothing.
 */
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "roster",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "intake"
        })
@NullMarked
package org.fengqiao.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
