/**
 * Tells people about their work: a step whose warning day has come, a step that is overdue, a promise to be urged; and
 * keeps what the parties are told by law while they mediate. Owns notice and party_notice; publishes nothing.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "shared",
            "organisation",
            "deadline",
            "identity",
            "audit",
            "casefile",
            "caseflow",
            "settlement",
            "escalation"
        })
@NullMarked
package org.fengqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
