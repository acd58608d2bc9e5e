package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agreement: all was done by a day, or a party refuses although it was urged (R18).
 *
 * @param day when everything had been done; none for a refusal
 * @param note up to 1,000 characters; for a refusal it says how the party was urged and which routes were named
 */
@Embeddable
public record Outcome(
        @Column(name = "performance") @Enumerated(EnumType.STRING)
        Performance performance,

        @Column(name = "performed_on") @Nullable LocalDate day,
        @Column(name = "performance_note") @Nullable String note) {

    static Outcome performed(LocalDate day, @Nullable String note, LocalDate agreedOn, LocalDate today) {
        if (day.isAfter(today)) {
            throw new FieldsRefused("performedOn", "履行日期不能晚于今天。", "The date must not lie in the future.");
        }
        if (day.isBefore(agreedOn)) {
            throw new FieldsRefused("performedOn", "履行日期不能早于达成协议之日。", "The date is not before the agreement.");
        }
        return new Outcome(Performance.PERFORMED, day, Texts.optional("note", "说明", note, 1000));
    }

    static Outcome refused(@Nullable String note) {
        return new Outcome(Performance.REFUSED, null, Texts.required("note", "督促情况", note, 2, 1000));
    }
}
