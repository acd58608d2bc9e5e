package org.fengqiao.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; null leaves a condition out. */
record AuditQuery(
        @Nullable String subject,
        @Nullable String by,
        @Nullable AuditAction action,
        @Nullable Instant from,
        @Nullable Instant to) {}
