package org.fengqiao.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param id in the order in which entries were begun
 * @param by login id, or {@code system}
 * @param subject the case number, or what else it is about
 * @param thing which thing of the subject, such as {@code Party#12}; null for the subject as a whole
 * @param sealed what was seen, or what stood there before and after, as JSON and sealed; null when there is nothing to tell
 */
record AuditEntry(
        long id,
        Instant at,
        String by,
        AuditAction action,
        String subject,
        @Nullable String thing,
        @Nullable String sealed) {}
