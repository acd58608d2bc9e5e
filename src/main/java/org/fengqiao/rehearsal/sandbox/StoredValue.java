package org.fengqiao.rehearsal.sandbox;

import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * A variable's value as a recording keeps it.
 *
 * @param type what the engine calls it: boolean, string, integer, long, double, date, null
 * @param text the value as a text; milliseconds for a date
 */
public record StoredValue(String type, @Nullable String text) {

    /** Nothing, which a gateway can ask all the same. */
    public static final StoredValue NOTHING = new StoredValue("null", null);

    /** The value for the engine. @throws IllegalArgumentException for a type that no variable of ours has */
    @Nullable
    Object value() {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case "boolean" -> Boolean.valueOf(text);
            case "string" -> text;
            case "integer" -> Integer.valueOf(text);
            case "short" -> Short.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "date" -> Date.from(Instant.ofEpochMilli(Long.parseLong(text)));
            default -> throw new IllegalArgumentException("no scalar: " + type);
        };
    }
}
