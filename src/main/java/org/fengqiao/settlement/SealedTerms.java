package org.fengqiao.settlement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.audit.SealedText;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.mediation.AgreementForm;
import org.fengqiao.mediation.AgreementTerms;
import org.jspecify.annotations.Nullable;

/** What was agreed, as it is kept: the words sealed, days and money open, as figures are made of them. */
@Embeddable
record SealedTerms(
        @Enumerated(EnumType.STRING) AgreementForm form,
        SealedText content,
        @Nullable BigDecimal amount,
        boolean performedAtOnce,
        @Nullable LocalDate performBy,
        @Nullable SealedText placeOfPerformance) {

    static SealedTerms of(CaseNumber number, AgreementTerms terms) {
        return new SealedTerms(
                terms.form(),
                SealedText.of(number.code(), terms.content()),
                terms.amount(),
                terms.performedAtOnce(),
                terms.performBy(),
                SealedText.ofNullable(number.code(), terms.placeOfPerformance()));
    }

    AgreementTerms open() {
        return new AgreementTerms(
                form, content.text(), amount, performedAtOnce, performBy, SealedText.textOf(placeOfPerformance));
    }
}
