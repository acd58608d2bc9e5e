/**
 * Who mediates: the candidates of the committee in charge, what speaks for and against each, and who was named by whom
 * for which reason; and who does the work of somebody who is away. Owns assignment, declared_conflict, mediator_order and
 * stand_in_task; publishes nothing.
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
            "reminder",
            "intake"
        })
@NullMarked
package org.fengqiao.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
