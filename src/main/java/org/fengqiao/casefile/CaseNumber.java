package org.fengqiao.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/**
 * A case's number in its plain form, {@code QX-2026-00017}: county code, year, serial number. It is the business key of
 * every process instance of the case and stands in addresses; the official form is {@link CaseFile#officialNumber()}.
 */
@Embeddable
public record CaseNumber(
        @Column(name = "case_number", nullable = false, updatable = false)
        String code) implements AuditSubject, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-\\d{4}-\\d{5,7}");

    /** @throws IllegalArgumentException when the text has not the form of a case number */
    public CaseNumber {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** Reads the plain form; Spring calls it for addresses. */
    public static CaseNumber of(String code) {
        return new CaseNumber(code);
    }

    /** Reads a business key, which is a case number or belongs to something else. */
    public static Optional<CaseNumber> find(@Nullable String businessKey) {
        return businessKey != null && FORM.matcher(businessKey).matches()
                ? Optional.of(new CaseNumber(businessKey))
                : Optional.empty();
    }

    static CaseNumber of(String county, int year, int serial) {
        return new CaseNumber("%s-%04d-%05d".formatted(county, year, serial));
    }

    @Override
    public String toString() {
        return code;
    }
}
