package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.fengqiao.caseflow.StepTakenBack;
import org.jspecify.annotations.Nullable;

/** When something was written down, and when it was taken back, if it was: then it stays on record and counts no more. */
@Embeddable
record Recorded(
        @Column(name = "recorded_at") Instant at,
        @Column(name = "struck_at") @Nullable Instant struckAt,
        @Column(name = "struck_by") @Nullable String struckBy) {

    static Recorded at(Instant now) {
        return new Recorded(now, null, null);
    }

    boolean counts() {
        return struckAt == null;
    }

    boolean belongsTo(StepTakenBack taken) {
        return counts() && taken.covers(at);
    }

    Recorded struck(StepTakenBack taken) {
        return new Recorded(at, taken.at(), taken.by());
    }
}
