package org.fengqiao.casefile;

import java.util.Locale;

/** Covers what identifies a person but for its ends: identity number 6 + 4, telephone 3 + 4 (domain.md 8.1). */
public final class Covered {

    private Covered() {}

    /** The value of a field, covered where the field's name says that it is an identity number or a telephone. */
    public static String field(String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("idnumber")) {
            return idNumber(value);
        }
        return lower.endsWith("phone") ? phone(value) : value;
    }

    /** A telephone, covered in the middle. */
    public static String phone(String value) {
        return ends(value, 3, 4);
    }

    /** An identity number, covered in the middle. */
    public static String idNumber(String value) {
        return ends(value, 6, 4);
    }

    /** A person's name with its first character only. */
    public static String name(String value) {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "某";
    }

    /** What is too short to be covered in the middle is covered whole. */
    private static String ends(String value, int first, int last) {
        var hidden = value.length() - first - last;
        return hidden < 1
                ? "*".repeat(value.length())
                : value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }
}
