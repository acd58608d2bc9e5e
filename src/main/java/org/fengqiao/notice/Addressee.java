package org.fengqiao.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fengqiao.reminder.Whom;

/**
 * Whom a notice is for.
 *
 * @param code a login, a committee's code, or the code of the unit that is supervised
 */
@Embeddable
public record Addressee(
        @Enumerated(EnumType.STRING) @Column(name = "addressee_kind")
        Kind kind,

        @Column(name = "addressee") String code) {

    /** One person, everybody of a committee, or the supervisors of a township (of the county for its own cases). */
    public enum Kind {
        PERSON,
        COMMITTEE,
        SUPERVISORS
    }

    Whom whom() {
        return switch (kind) {
            case PERSON -> Whom.person(code);
            case COMMITTEE -> Whom.committee(code);
            case SUPERVISORS -> Whom.supervisorsOf(code);
        };
    }

    static Addressee supervisorsOf(String unit) {
        return new Addressee(Kind.SUPERVISORS, unit);
    }
}
