package org.fengqiao.identity;

import java.util.regex.Pattern;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done to an account.
 *
 * @param check how the owner's identity was checked; nothing where nobody asked for help
 * @param note in words
 */
public record CareReason(@Nullable IdentityCheck check, String note) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 500;
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    /**
     * With a check of identity.
     *
     * @throws FieldsRefused for field {@code check} or {@code note}
     */
    public static CareReason checked(@Nullable String check, @Nullable String note) {
        var way = IdentityCheck.ofId(check == null ? "" : check)
                .orElseThrow(() ->
                        new FieldsRefused("check", "请选择核实本人身份的方式。", "Say how the person's identity was checked."));
        return new CareReason(way, taken(note));
    }

    /**
     * Without one.
     *
     * @throws FieldsRefused for field {@code note}
     */
    public static CareReason because(@Nullable String note) {
        return new CareReason(null, taken(note));
    }

    private static String taken(@Nullable String note) {
        var words = note == null ? "" : note.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new FieldsRefused("note", "请写明经过或者事由，4 至 500 个字。", "Say what happened, in 4 to 500 characters.");
        }
        if (IDENTITY_NUMBER.matcher(words).find()) {
            throw new FieldsRefused("note", "请不要填写身份证号码。", "No identity numbers here.");
        }
        return words;
    }
}
