package org.fengqiao.identity.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a login shall lead: a path of this application and the place in it, never another site. */
final class Destination {

    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9/._-]*(\\?[A-Za-z0-9=&%._-]*)?");
    private static final Pattern PLACE = Pattern.compile("#/(?!login)[\\x21-\\x7e&&[^<>\"\\\\]]*");
    private static final int LONGEST = 2000;

    private Destination() {}

    /** The path that was asked for, if it is one of ours. */
    static Optional<String> path(@Nullable String asked) {
        return kept(asked, PATH).filter(path -> !path.startsWith("/login"));
    }

    /** The place in the page ({@code #/?task=…}), or nothing. */
    static String place(@Nullable String asked) {
        return kept(asked, PLACE).orElse("");
    }

    private static Optional<String> kept(@Nullable String asked, Pattern form) {
        return Optional.ofNullable(asked)
                .filter(text -> text.length() <= LONGEST)
                .filter(text -> form.matcher(text).matches());
    }
}
