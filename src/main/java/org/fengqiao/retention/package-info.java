/**
 * How long a closed file is kept, what keeps it longer, and its end: its people are made unreadable, its figures stay. Owns
 * case_retention and retention_hold; publishes nothing itself, CaseAnonymised is the case file's.
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "intake",
            "escalation",
            "related"
        })
@NullMarked
package org.fengqiao.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
