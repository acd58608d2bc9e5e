package org.fengqiao.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.escalation.Handover.Taken;
import org.jspecify.annotations.Nullable;

/** Who took a dispute at the higher tier, as it is kept. */
@Embeddable
record SealedTaken(
        @Column(name = "received_by") String by,
        @Column(name = "received_at") Instant at,
        boolean hardCase,
        @Nullable SealedText note) {

    static SealedTaken of(CaseNumber number, Taken taken) {
        return new SealedTaken(
                taken.by(), taken.at(), taken.hardCase(), SealedText.ofNullable(number.code(), taken.note()));
    }

    Taken open() {
        return new Taken(by, at, hardCase, SealedText.textOf(note));
    }
}
