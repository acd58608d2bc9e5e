/**
 * Reminds people: in the application, by e-mail and by text message, each event once. Owns reminder, reminder_recipient,
 * reminder_message (the outbox) and contact_address; listens to ReminderWanted and ReminderSettled, which any module above
 * it publishes; publishes nothing.
 */
@ApplicationModule(
        displayName = "Reminder",
        allowedDependencies = {"shared", "organisation", "roster", "identity", "audit", "casefile"})
@NullMarked
package org.fengqiao.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
