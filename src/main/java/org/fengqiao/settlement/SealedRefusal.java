package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;

/** That somebody did not sign, as it is kept. */
@Embeddable
record SealedRefusal(
        @Column(name = "refused_by") @Enumerated(EnumType.STRING)
        RefusedBy who,

        @Column(name = "refusal_reason") SealedText reason) {

    static SealedRefusal of(CaseNumber number, Refusal refusal) {
        return new SealedRefusal(refusal.who(), SealedText.of(number.code(), refusal.reason()));
    }

    Refusal open() {
        return new Refusal(who, reason.text());
    }
}
