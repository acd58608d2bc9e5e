package org.fengqiao.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a written agreement was signed by each side (by the last of its parties) and the mediator and sealed
 * by the committee, as far as they are known. It takes effect at the last of the four (People's Mediation Law art. 29, R14).
 * A side's day is the one on which its last party signed; the committee seals once everybody has, third parties included.
 */
@Embeddable
public record Signatures(
        @Column(name = "applicant_signed_on") @Nullable LocalDate applicant,
        @Column(name = "respondent_signed_on") @Nullable LocalDate respondent,
        @Column(name = "mediator_signed_on") @Nullable LocalDate mediator,
        @Column(name = "sealed_on") @Nullable LocalDate seal) {

    static final Signatures NONE = new Signatures(null, null, null, null);

    /** Whether everybody signed and the seal is there. */
    public boolean isComplete() {
        return days().count() == 4;
    }

    /** The day from which the agreement binds. @throws IllegalStateException while one is missing */
    public LocalDate last() {
        if (!isComplete()) {
            throw new IllegalStateException("signatures are missing");
        }
        return days().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** With those that have arrived since. What is on record already stands as it is. */
    Signatures with(Signatures arrived) {
        if (arrived.days().findAny().isEmpty()) {
            throw new FieldsRefused(
                    "applicantSignedOn", "请至少登记一个签名或者盖章的日期。", "Give the day of one signature at least.");
        }
        refuse(one("applicantSignedOn", applicant, arrived.applicant)
                .and("respondentSignedOn", respondent, arrived.respondent)
                .and("mediatorSignedOn", mediator, arrived.mediator)
                .and("sealedOn", seal, arrived.seal)
                .errors);
        return new Signatures(
                applicant == null ? arrived.applicant : applicant,
                respondent == null ? arrived.respondent : respondent,
                mediator == null ? arrived.mediator : mediator,
                seal == null ? arrived.seal : seal);
    }

    /** Nobody signs before the session in which the parties agreed, or tomorrow. All wrong days are named at once. */
    void requireBetween(LocalDate agreedOn, LocalDate today) {
        refuse(new Days(new ArrayList<>())
                .within("applicantSignedOn", applicant, agreedOn, today)
                .within("respondentSignedOn", respondent, agreedOn, today)
                .within("mediatorSignedOn", mediator, agreedOn, today)
                .within("sealedOn", seal, agreedOn, today)
                .errors);
    }

    /** What is there and what is missing. */
    Label soFar() {
        return new Label(
                "甲方：%s，乙方：%s，调解员：%s，印章：%s".formatted(days("还缺")),
                "applicant: %s, respondent: %s, mediator: %s, seal: %s".formatted(days("missing")));
    }

    private Object[] days(String missing) {
        return Stream.of(applicant, respondent, mediator, seal)
                .map(day -> day == null ? missing : day.toString())
                .toArray();
    }

    private Stream<LocalDate> days() {
        return Stream.of(applicant, respondent, mediator, seal).filter(Objects::nonNull);
    }

    private static Days one(String field, @Nullable LocalDate known, @Nullable LocalDate arrived) {
        return new Days(new ArrayList<>()).and(field, known, arrived);
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new FieldsRefused(wrong);
        }
    }

    /** Collects what is wrong with the days. */
    private record Days(List<FieldError> errors) {

        Days and(String field, @Nullable LocalDate known, @Nullable LocalDate arrived) {
            if (known != null && arrived != null && !known.equals(arrived)) {
                errors.add(
                        new FieldError(field, "已经登记为 " + known + "，不能改。", "It is on record as " + known + " already."));
            }
            return this;
        }

        Days within(String field, @Nullable LocalDate day, LocalDate agreedOn, LocalDate today) {
            if (day != null && day.isAfter(today)) {
                errors.add(new FieldError(field, "签署日期不能晚于今天。", "The date must not lie in the future."));
            } else if (day != null && day.isBefore(agreedOn)) {
                errors.add(new FieldError(
                        field,
                        "签署日期不能早于达成协议的那次调解（" + agreedOn + "）（R14，人民调解法第二十九条）。",
                        "The date is not before the session of the agreement (" + agreedOn + ") (R14)."));
            }
            return this;
        }
    }
}
