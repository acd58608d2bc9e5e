package org.fengqiao.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text for a cell of a file that somebody opens with a spreadsheet program. */
public final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private SafeCell() {}

    /** What the program would take for a formula gets an apostrophe in front, so that no text runs on anybody's computer. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
