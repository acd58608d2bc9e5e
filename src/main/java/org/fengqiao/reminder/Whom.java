package org.fengqiao.reminder;

/**
 * For whom a reminder is; {@link Recipients} knows the people behind it.
 *
 * @param code a login id, a committee's code, or the code of the unit that is supervised
 */
public record Whom(Kind kind, String code) {

    /** One person, everybody of a committee, or the supervisors of a township (of the county for its own cases). */
    public enum Kind {
        PERSON,
        COMMITTEE,
        SUPERVISORS
    }

    /** One person. @param login login id */
    public static Whom person(String login) {
        return new Whom(Kind.PERSON, login);
    }

    /** Everybody with an account who belongs to a committee. */
    public static Whom committee(String code) {
        return new Whom(Kind.COMMITTEE, code);
    }

    /** The supervisors of a township; of the county, where the unit is the county or the township has none. */
    public static Whom supervisorsOf(String unit) {
        return new Whom(Kind.SUPERVISORS, unit);
    }
}
