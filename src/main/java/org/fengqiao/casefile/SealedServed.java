package org.fengqiao.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.jspecify.annotations.Nullable;

/** How and when the parties were told, as it is kept. */
@Embeddable
public record SealedServed(
        LocalDate servedOn,
        @Enumerated(EnumType.STRING) ServedHow servedHow,
        boolean acknowledged,
        @Nullable SealedText reason) {

    /** Under the key of a case. */
    public static SealedServed of(CaseNumber number, Served served) {
        return new SealedServed(
                served.servedOn(),
                served.servedHow(),
                served.acknowledged(),
                SealedText.ofNullable(number.code(), served.reason()));
    }

    /** As it was recorded. */
    public Served open() {
        return new Served(servedOn, servedHow, acknowledged, SealedText.textOf(reason));
    }
}
