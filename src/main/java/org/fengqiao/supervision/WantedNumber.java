package org.fengqiao.supervision;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fengqiao.shared.FieldsRefused;

/**
 * A case's number, or a part of it, as somebody types it.
 *
 * @param code upper case letters, digits and hyphens
 * @param fromStart whether it begins the number; else it ends it
 */
public record WantedNumber(String code, boolean fromStart) {

    private static final Pattern OFFICIAL = Pattern.compile("[（(]?(\\d{4})[）)]?.*第(\\d{1,7})号?");
    private static final Pattern PART = Pattern.compile("[A-Z0-9-]{2,20}");

    /** @throws FieldsRefused when it can be no part of a number, or is too short to look for */
    public static WantedNumber read(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        var official = OFFICIAL.matcher(text);
        if (official.matches()) {
            return new WantedNumber(
                    "-%s-%05d".formatted(official.group(1), Integer.parseInt(official.group(2))), false);
        }
        if (!PART.matcher(text).matches()) {
            throw new FieldsRefused(
                    "number",
                    "案号至少填两位，只含字母、数字和短横，例如 QX-2026-00017、2026-00017、017。",
                    "At least two letters, digits or hyphens of the number, from its beginning or its end.");
        }
        return new WantedNumber(text, Character.isLetter(text.charAt(0)));
    }
}
