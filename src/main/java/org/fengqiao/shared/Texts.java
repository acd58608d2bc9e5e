package org.fengqiao.shared;

import org.jspecify.annotations.Nullable;

/**
 * What every text that a person types must hold: no NUL and no other control character (PostgreSQL cannot keep a NUL),
 * no half of a surrogate pair, no more characters than asked for. Characters beyond the basic plane (rare surnames,
 * emoji) are welcome and count as one.
 */
public final class Texts {

    private Texts() {}

    /**
     * The text without leading and trailing blanks.
     *
     * @param label the field's name as users read it, Chinese then English, for the message
     * @param max the most characters (code points) allowed
     * @throws FieldsRefused when it is empty, too long or holds what a text cannot hold
     */
    public static String required(String field, String label, @Nullable String value, int max) {
        var text = optional(field, label, value, max);
        if (text == null) {
            throw new FieldsRefused(field, "请填写“" + label + "”。", "This field is required.");
        }
        return text;
    }

    /**
     * The same for a text that must say something.
     *
     * @param min the fewest characters (code points) allowed
     */
    public static String required(String field, String label, @Nullable String value, int min, int max) {
        var text = required(field, label, value, max);
        if (text.codePointCount(0, text.length()) < min) {
            throw new FieldsRefused(
                    field, "“" + label + "”至少 " + min + " 个字。", "At least " + min + " characters are needed.");
        }
        return text;
    }

    /** The same for a field that may be left empty: blank becomes null. */
    public static @Nullable String optional(String field, String label, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = value.strip();
        var length = text.codePointCount(0, text.length());
        if (length > max) {
            throw new FieldsRefused(
                    field,
                    "“" + label + "”最多 " + max + " 个字，现有 " + length + " 个字。",
                    "At most " + max + " characters, there are " + length + ".");
        }
        if (text.codePoints().anyMatch(Texts::unprintable)) {
            throw new FieldsRefused(
                    field, "“" + label + "”含有无法保存的控制字符。", "The text holds control characters that cannot be kept.");
        }
        return text;
    }

    private static boolean unprintable(int point) {
        var type = Character.getType(point);
        return type == Character.SURROGATE
                || type == Character.UNASSIGNED && point > 0xFFFF && (point & 0xFFFE) == 0xFFFE
                || type == Character.CONTROL && point != '\n' && point != '\t' && point != '\r';
    }
}
