package org.fengqiao.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What counts as a telephone number at which somebody is reached, in every form, request and list alike: a mobile of the
 * mainland with its 11 digits, a fixed line with its area code, a firm's 400 or 800 number, or one of Hong Kong, Macau,
 * Taiwan and abroad with its plus (E.164). A short number such as 12345 reaches an office, never a party. Blanks, hyphens
 * and brackets are how people write, and make no difference.
 */
public final class PhoneNumber {

    /** What is expected, with examples. */
    public static final Label EXPECTED = new Label(
            "11 位手机号（如 19900001234），或者带区号的固定电话（如 0830-2345678）；境外号码以 + 开头（如 +85221234567）",
            "a telephone number: an 11-digit mobile (19900001234), a fixed line with its area code (0830-2345678), or a number abroad with + (+85221234567)");

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** Two-digit codes of the large cities have eight digits behind them, all others seven or eight; none begins with 0 or 1. */
    private static final Pattern FIXED = Pattern.compile("0(?:(?:10|2\\d)[2-9]\\d{7}|[3-9]\\d{2}[2-9]\\d{6,7})");

    private static final Pattern FIRM = Pattern.compile("[48]00\\d{7}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!86)[1-9]\\d{6,14}");
    private static final Pattern MAINLAND = Pattern.compile("^(?:\\+|00)86");

    private PhoneNumber() {}

    /** Whether it is one, as somebody typed it. */
    public static boolean isOne(String typed) {
        var bare = bare(typed);
        return ABROAD.matcher(bare).matches() || isOfMainland(bare);
    }

    /** @param whose in front of the refusal: the party, or nothing */
    public static FieldsRefused refused(String field, Label whose) {
        return new FieldsRefused(
                field,
                whose.chinese() + "电话不对：请填 " + EXPECTED.chinese() + "。",
                whose.english() + "Expected " + EXPECTED.english() + ".");
    }

    /** The 11 digits of a mobile of the mainland, where a text message arrives; nothing of any other number. */
    public static Optional<String> mobile(String typed) {
        return Optional.of(national(bare(typed)))
                .filter(digits -> MOBILE.matcher(digits).matches());
    }

    /** Digits, with a plus before those that have one: nothing of how it was written. */
    public static String bare(String typed) {
        return typed.replaceAll("[\\s\\-()（）]", "");
    }

    private static boolean isOfMainland(String bare) {
        var national = national(bare);
        var withZero = national.equals(bare) || national.startsWith("0") ? national : "0" + national;
        return MOBILE.matcher(national).matches()
                || FIXED.matcher(withZero).matches()
                || FIRM.matcher(national).matches();
    }

    private static String national(String bare) {
        return MAINLAND.matcher(bare).replaceFirst("");
    }
}
