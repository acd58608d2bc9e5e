package org.fengqiao.audit.web;

import java.time.Instant;
import java.util.List;
import org.fengqiao.audit.AuditLine;
import org.jspecify.annotations.Nullable;

/** An entry as REST gives it; times are UTC. */
record AuditLineView(
        long id,
        Instant at,
        String by,
        String action,
        String actionName,
        String subject,
        @Nullable String thing,
        List<String> told) {

    static AuditLineView of(AuditLine line) {
        return new AuditLineView(
                line.id(),
                line.at(),
                line.by(),
                line.action().name(),
                line.action().chinese(),
                line.subject(),
                line.thing(),
                line.told());
    }
}
