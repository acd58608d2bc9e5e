package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** How the matter of judicial confirmation ended, as it is kept: a court's number of its ruling names nobody. */
@Embeddable
record SealedEnd(
        @Column(name = "outcome") @Enumerated(EnumType.STRING)
        ConfirmationOutcome outcome,

        @Column(name = "ended_on") LocalDate day,
        @Column(name = "ruling_number") @Nullable String rulingNumber,
        @Column(name = "end_reason") @Nullable SealedText reason,

        @Column(name = "after_rejection") @Enumerated(EnumType.STRING) @Nullable
        AfterRejection after) {

    static SealedEnd of(CaseNumber number, ConfirmationEnd end) {
        return new SealedEnd(
                end.outcome(),
                end.day(),
                end.rulingNumber(),
                SealedText.ofNullable(number.code(), end.reason()),
                end.after());
    }

    ConfirmationEnd open() {
        return new ConfirmationEnd(outcome, day, rulingNumber, SealedText.textOf(reason), after);
    }
}
