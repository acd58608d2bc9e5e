/**
 * What supervisors, and everybody who looks at a case, see: read models and the pages that show them. Owns no table and
 * publishes nothing; it reads what the other modules own.
 */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "roster",
            "identity",
            "casefile",
            "caseflow",
            "assignment",
            "settlement",
            "related",
            "notice",
            "retention"
        })
@NullMarked
package org.fengqiao.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
