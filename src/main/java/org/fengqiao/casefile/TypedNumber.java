package org.fengqiao.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Year and serial number of a case as people write them: {@code （2026）青溪人调字第17号} as on papers, {@code QX-2026-00017} as
 * in addresses, or {@code 2026-17}; with digits and brackets of either width, and with or without the leading noughts.
 */
public record TypedNumber(int year, int serial) {

    private static final Pattern FORM =
            Pattern.compile("(?:[A-Z]{2,4}-)?\\(?(\\d{4})\\)?(?:-|[^0-9]{0,20}第)(\\d{1,7})号?");

    /** What is written; nothing for any other text, as a name or a part of a number. */
    public static Optional<TypedNumber> find(String typed) {
        return Optional.of(FORM.matcher(plain(typed)))
                .filter(found -> found.matches())
                .map(found -> new TypedNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    /** The text with narrow digits, letters and brackets, the letters large, without spaces. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Year and serial number as every number ends, {@code 2026-00017}. */
    public String ending() {
        return "%04d-%05d".formatted(year, serial);
    }
}
