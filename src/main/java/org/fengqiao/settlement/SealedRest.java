package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.mediation.OpenRest;
import org.fengqiao.mediation.RestFate;
import org.jspecify.annotations.Nullable;

/** What a partial agreement leaves open, as it is kept (R17). */
@Embeddable
record SealedRest(
        @Column(name = "open_rest") SealedText what,

        @Column(name = "rest_fate") @Enumerated(EnumType.STRING)
        RestFate fate) {

    static @Nullable SealedRest of(CaseNumber number, @Nullable OpenRest rest) {
        return rest == null ? null : new SealedRest(SealedText.of(number.code(), rest.what()), rest.fate());
    }

    OpenRest open() {
        return new OpenRest(what.text(), fate);
    }
}
