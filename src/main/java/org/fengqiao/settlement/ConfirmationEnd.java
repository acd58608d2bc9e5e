package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the matter of judicial confirmation ended, and when. */
@Embeddable
public record ConfirmationEnd(
        @Column(name = "outcome") @Enumerated(EnumType.STRING)
        ConfirmationOutcome outcome,

        @Column(name = "ended_on") LocalDate day,
        @Column(name = "ruling_number") @Nullable String rulingNumber,
        @Column(name = "end_reason") @Nullable String reason,

        @Column(name = "after_rejection") @Enumerated(EnumType.STRING) @Nullable
        AfterRejection after) {

    static ConfirmationEnd without(ConfirmationOutcome outcome, LocalDate day, @Nullable String reason) {
        return new ConfirmationEnd(outcome, day, null, reason, null);
    }

    static ConfirmationEnd by(Ruling ruling) {
        return new ConfirmationEnd(
                ruling.kind().outcome(), ruling.day(), ruling.number(), ruling.reason(), ruling.after());
    }
}
