package org.fengqiao.document;

import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sent it. Neither its name nor what the sender calls its type is trusted.
 *
 * @param name as the sender's computer calls it, perhaps with folders
 * @param kind what the sender says that it is about; null is refused
 */
public record SentFile(@Nullable String name, @Nullable PaperKind kind, byte[] content) {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    @Override
    public String toString() {
        return "SentFile of " + content.length + " bytes";
    }
}
