package org.fengqiao.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail as the auditor reads it: who, when, what and why. What stood in a case before and after is
 * not the auditor's to read; the entry names the fields only.
 *
 * @param by login id, or {@code system}
 * @param told field names, or field and value where the entry holds nothing of a party
 */
public record AuditLine(
        long id,
        Instant at,
        String by,
        AuditAction action,
        String subject,
        @Nullable String thing,
        List<String> told) {}
