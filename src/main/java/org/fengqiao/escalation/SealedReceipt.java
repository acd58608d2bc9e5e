package org.fengqiao.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What the county's centre decided, as it is kept. */
@Embeddable
record SealedReceipt(
        @Enumerated(EnumType.STRING) ReferralMode mode,
        String industryCommittee,
        boolean expertWanted,
        @Nullable SealedText note) {

    static SealedReceipt of(CaseNumber number, Receipt receipt) {
        return new SealedReceipt(
                receipt.mode(),
                receipt.industryCommittee(),
                receipt.expertWanted(),
                SealedText.ofNullable(number.code(), receipt.note()));
    }

    Receipt open() {
        return new Receipt(mode, industryCommittee, expertWanted, SealedText.textOf(note));
    }
}
