package org.fengqiao.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;

/** Why a visit does not wait for its day, as it is kept. */
@Embeddable
record SealedBringForward(
        @Column(name = "brought_forward_reason") SealedText reason,
        @Column(name = "brought_forward_by") String by,
        @Column(name = "brought_forward_at") Instant at) {

    static SealedBringForward of(CaseNumber number, BringForward why) {
        return new SealedBringForward(SealedText.of(number.code(), why.reason()), why.by(), why.at());
    }

    BringForward open() {
        return new BringForward(reason.text(), by, at);
    }
}
