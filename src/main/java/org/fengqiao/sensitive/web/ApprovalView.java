package org.fengqiao.sensitive.web;

import java.time.Instant;
import org.fengqiao.sensitive.ApprovalDesk;
import org.fengqiao.sensitive.ApprovalSubject;
import org.jspecify.annotations.Nullable;

/** A request as REST gives it: the party by side and place, never by name. */
record ApprovalView(
        long id,
        String number,
        String official,
        String party,
        ApprovalSubject subject,
        String subjectName,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable Instant validUntil) {

    static ApprovalView of(ApprovalDesk.Asked asked) {
        var approval = asked.approval();
        return new ApprovalView(
                approval.id(),
                approval.number().code(),
                asked.official(),
                asked.party(),
                approval.subject(),
                approval.subject().chinese(),
                approval.reason(),
                approval.askedBy(),
                approval.askedAt(),
                approval.granted().orElse(null),
                approval.decidedBy().orElse(null),
                approval.decisionReason().orElse(null),
                approval.validUntil().orElse(null));
    }
}
