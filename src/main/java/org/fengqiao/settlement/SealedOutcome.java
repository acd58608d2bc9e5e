package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What became of an agreement, as it is kept. */
@Embeddable
record SealedOutcome(
        @Column(name = "performance") @Enumerated(EnumType.STRING)
        Performance performance,

        @Column(name = "performed_on") @Nullable LocalDate day,
        @Column(name = "performance_note") @Nullable SealedText note) {

    static SealedOutcome of(CaseNumber number, Outcome outcome) {
        return new SealedOutcome(
                outcome.performance(), outcome.day(), SealedText.ofNullable(number.code(), outcome.note()));
    }

    Outcome open() {
        return new Outcome(performance, day, SealedText.textOf(note));
    }
}
