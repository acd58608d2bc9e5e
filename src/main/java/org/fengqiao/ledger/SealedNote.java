package org.fengqiao.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What the village writes of a dispute, as it is kept. */
@Embeddable
record SealedNote(
        SealedText problem,
        @Nullable SealedText claims,
        @Enumerated(EnumType.STRING) @Nullable RiskLevel riskLevel,
        @Nullable SealedText suggestion) {

    static SealedNote of(CaseNumber number, LedgerNote note) {
        var owner = number.code();
        return new SealedNote(
                SealedText.of(owner, note.problem()),
                SealedText.ofNullable(owner, note.claims()),
                note.riskLevel(),
                SealedText.ofNullable(owner, note.suggestion()));
    }

    /** What it is about, and what both sides want. */
    Stream<SealedText> said() {
        return Stream.concat(Stream.of(problem), Stream.ofNullable(claims));
    }

    LedgerNote open() {
        return new LedgerNote(problem.text(), SealedText.textOf(claims), riskLevel, SealedText.textOf(suggestion));
    }
}
