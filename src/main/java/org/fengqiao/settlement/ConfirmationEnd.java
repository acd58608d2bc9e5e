package org.fengqiao.settlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the matter of judicial confirmation ended, and when. */
public record ConfirmationEnd(
        ConfirmationOutcome outcome,

        LocalDate day,
        @Nullable String rulingNumber,
        @Nullable String reason,

        @Nullable AfterRejection after) {

    static ConfirmationEnd without(ConfirmationOutcome outcome, LocalDate day, @Nullable String reason) {
        return new ConfirmationEnd(outcome, day, null, reason, null);
    }

    static ConfirmationEnd by(Ruling ruling) {
        return new ConfirmationEnd(
                ruling.kind().outcome(), ruling.day(), ruling.number(), ruling.reason(), ruling.after());
    }
}
