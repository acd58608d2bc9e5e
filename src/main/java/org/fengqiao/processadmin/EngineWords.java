package org.fengqiao.processadmin;

import java.util.regex.Pattern;
import org.fengqiao.shared.RefusalWords;
import org.jspecify.annotations.Nullable;

/** The words of a refusal by the engine's REST: ours where a rule of ours refused, else ours before what the engine said. */
final class EngineWords {

    /** After one word in front at most: the name of a flow, the number of a case. */
    private static final Pattern CHINESE = Pattern.compile("(\\S{1,120}\\s)?[“《（]?\\p{IsHan}");

    /** Short, and nothing that names a place in the code, a word of the database, or somebody's number. */
    private static final Pattern TELLABLE = Pattern.compile(
            "(?is)(?!.*(\\b(org|com|java|javax|jakarta)\\.|exception|engine-\\d|\\bsql|/tmp/|\\d{11}))[ -~]{1,200}");

    private EngineWords() {}

    /** Whether it was said here: we begin in Chinese, the engine in English, though it may quote what was sent. */
    static boolean areOurs(Throwable failure) {
        var said = failure.getMessage();
        return said != null && CHINESE.matcher(said).lookingAt();
    }

    static String of(int status, @Nullable String said) {
        return RefusalWords.of(status)
                + (said != null && status < 500 && TELLABLE.matcher(said).matches() ? " " + said : "");
    }
}
