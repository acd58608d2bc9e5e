package org.fengqiao.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of a list as somebody types it into a page.
 *
 * @param fields the columns' {@link org.fengqiao.shared.sheet.Column#field() fields}, to what a cell of a file would hold
 */
public record TypedLine(Map<String, String> fields) {

    /** Keeps its own copy, in the same order. */
    public TypedLine {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The same line with one field written anew. */
    public TypedLine with(String field, String text) {
        var all = new LinkedHashMap<>(fields);
        all.put(field, text);
        return new TypedLine(all);
    }

    /** What a field holds; empty where it holds nothing. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** A short text that is another one as soon as anything of the line is: who saw an older one overwrites nothing. */
    public String edition() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(fields.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
