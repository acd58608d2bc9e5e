package org.fengqiao.supervision;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.casefile.TypedNumber;
import org.fengqiao.shared.FieldsRefused;

/**
 * A case's number, or a part of it, as somebody types it.
 *
 * @param code upper case letters, digits and hyphens
 * @param fromStart whether it begins the number; else it ends it
 */
public record WantedNumber(String code, boolean fromStart) {

    private static final Pattern PART = Pattern.compile("[A-Z0-9-]{2,20}");

    /** @throws FieldsRefused when it can be no part of a number, or is too short to look for */
    public static WantedNumber read(String typed) {
        var text = TypedNumber.plain(typed);
        var isBeginning = !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && PART.matcher(text).matches();
        var whole = isBeginning ? Optional.<TypedNumber>empty() : TypedNumber.find(text);
        if (whole.isPresent()) {
            return new WantedNumber("-" + whole.get().ending(), false);
        }
        if (!PART.matcher(text).matches()) {
            throw new FieldsRefused(
                    "number",
                    "案号至少填两位，只含字母、数字和短横，例如 QX-2026-00017、2026-00017、017。",
                    "At least two letters, digits or hyphens of the number, from its beginning or its end.");
        }
        return new WantedNumber(text, isBeginning);
    }
}
