package org.fengqiao.gate;

import java.util.Locale;

/** How files are named after what they hold. */
final class Names {

    private Names() {}

    /** {@code township-mediation} for {@code townshipMediation}. */
    static String kebab(String id) {
        return id.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** A file's name without its folders. */
    static String base(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
