package org.fengqiao.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null leaves a condition out.
 *
 * @param subject a case number, or what else an entry is about
 * @param by login id
 * @param from first moment
 * @param to first moment that is not asked for any more
 */
public record AuditQuery(
        @Nullable String subject,
        @Nullable String by,
        @Nullable AuditAction action,
        @Nullable Instant from,
        @Nullable Instant to) {}
