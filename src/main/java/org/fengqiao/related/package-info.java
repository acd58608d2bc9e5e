/**
 * Disputes of a crowd: who speaks for the people of a side, which cases have one cause, the joint session held for them,
 * and the report of the major event within hours (R30). Owns linked_group, linked_case, representative, joint_session and
 * major_event_report; publishes nothing.
 */
@ApplicationModule(
        displayName = "Related cases",
        allowedDependencies = {"shared", "organisation", "identity", "audit", "casefile", "caseflow", "mediation"})
@NullMarked
package org.fengqiao.related;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
