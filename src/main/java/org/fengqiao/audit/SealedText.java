package org.fengqiao.audit;

import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A text that is kept sealed under the key of a case. Its own text form never shows it.
 *
 * @param owner whose key
 * @param plain the text; null once the key was destroyed
 */
@Immutable
public record SealedText(String owner, @Nullable String plain) {

    /** What stands where a text was. */
    public static final String LOST = "（已匿名）";

    /** A text of a case. */
    public static SealedText of(String owner, String text) {
        return new SealedText(owner, text);
    }

    /** The same for a text that may be missing. */
    public static @Nullable SealedText ofNullable(String owner, @Nullable String text) {
        return text == null ? null : new SealedText(owner, text);
    }

    static SealedText lost(String owner) {
        return new SealedText(owner, null);
    }

    /** The text, or a word that says that it is gone. */
    public String text() {
        return plain == null ? LOST : plain;
    }

    /** The text, if it still is there. */
    public Optional<String> known() {
        return Optional.ofNullable(plain);
    }

    /** The text of a column that may be empty. */
    public static @Nullable String textOf(@Nullable SealedText text) {
        return text == null ? null : text.text();
    }

    /** The text of a column that may be empty and is checked when it is read: gone is empty. */
    public static @Nullable String knownOf(@Nullable SealedText text) {
        return text == null ? null : text.plain();
    }

    @Override
    public String toString() {
        return "sealed for " + owner;
    }
}
