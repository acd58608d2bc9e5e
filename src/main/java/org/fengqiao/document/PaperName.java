package org.fengqiao.document;

import org.jspecify.annotations.Nullable;

/**
 * What a paper is called: the name that its sender gave it, without folders, without what another system could read as a
 * command or a path, with the ending of what it really is. Nothing is ever stored or read under it.
 */
final class PaperName {

    private static final int MOST = 100;

    private PaperName() {}

    static String of(@Nullable String sent, PaperType type) {
        var name = sent == null ? "" : sent;
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var stem = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*%]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return (stem.isEmpty() ? "材料" : shortened(stem)) + "." + type.ending();
    }

    /** In whole characters: a rare one takes two places. */
    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= MOST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, MOST));
    }
}
