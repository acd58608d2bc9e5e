package org.fengqiao.intake;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** The letter with which an organ entrusts a dispute, as it is kept. */
@Embeddable
record SealedLetter(
        String organ,
        String letterNumber,
        LocalDate letterOn,
        @Nullable SealedText officer) {

    static SealedLetter of(CaseNumber number, EntrustingLetter letter) {
        return new SealedLetter(
                letter.organ(),
                letter.letterNumber(),
                letter.letterOn(),
                SealedText.ofNullable(number.code(), letter.officer()));
    }

    /** An officer whose name is gone is none: a mediator is compared with it. */
    EntrustingLetter open() {
        return new EntrustingLetter(organ, letterNumber, letterOn, SealedText.knownOf(officer));
    }
}
