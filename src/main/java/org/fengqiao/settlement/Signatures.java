package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;

/**
 * The days on which a written agreement was signed by both sides and the mediator and sealed by the committee. It takes
 * effect at the last of the four (People's Mediation Law art. 29, R14). A side's day is the one on which its last party
 * signed; the committee seals once everybody has signed, third parties included.
 */
@Embeddable
public record Signatures(
        @Column(name = "applicant_signed_on") LocalDate applicant,
        @Column(name = "respondent_signed_on") LocalDate respondent,
        @Column(name = "mediator_signed_on") LocalDate mediator,
        @Column(name = "sealed_on") LocalDate seal) {

    /** The day from which the agreement binds. */
    public LocalDate last() {
        return Collections.max(List.of(applicant, respondent, mediator, seal));
    }

    /** Nobody signs before the parties agreed, or tomorrow. All wrong days are named at once. */
    void requireBetween(LocalDate agreedOn, LocalDate today) {
        var wrong = Map.of(
                        "applicantSignedOn", applicant,
                        "respondentSignedOn", respondent,
                        "mediatorSignedOn", mediator,
                        "sealedOn", seal)
                .entrySet()
                .stream()
                .filter(each ->
                        each.getValue().isBefore(agreedOn) || each.getValue().isAfter(today))
                .map(each -> error(each.getKey(), each.getValue().isAfter(today), agreedOn))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        if (!wrong.isEmpty()) {
            throw new FieldsRefused(wrong);
        }
    }

    private static FieldError error(String field, boolean future, LocalDate agreedOn) {
        return future
                ? new FieldError(field, "签署日期不能晚于今天。", "The date must not lie in the future.")
                : new FieldError(
                        field,
                        "签署日期不能早于达成协议之日（" + agreedOn + "）。",
                        "The date is not before the day of the agreement (" + agreedOn + ").");
    }
}
