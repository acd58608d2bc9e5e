/**
 * Tells people about their work: a step whose warning day has come, a step that is overdue, a promise to be urged; and
 * keeps what the parties are told by law while they mediate. Owns notice and party_notice; publishes ReminderWanted and ReminderSettled
 * of the module reminder.
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
            "reminder",
            "settlement",
            "escalation"
        })
@NullMarked
package org.fengqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
