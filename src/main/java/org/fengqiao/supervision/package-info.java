/**
 * What supervisors, and everybody who looks at a case, see: read models and the pages that show them. Owns
 * case_fact, case_stage_fact and case_fact_due, which hold what the figures count and can be written anew from what the other
 * modules own, and activity_record, what is counted beside cases and belongs to no other module; lays the views open_task and
 * case_flow over the engine's tables; publishes nothing.
 */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "roster",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "assignment",
            "settlement",
            "related",
            "document",
            "ledger",
            "mediation",
            "staffing",
            "notice",
            "retention"
        })
@NullMarked
package org.fengqiao.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
