package org.fengqiao.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** User name and password of HTTP Basic (RFC 7617). */
record BasicCredentials(String login, String password) {

    private static final String SCHEME = "Basic ";

    /** Whether the header claims to hold such credentials. */
    static boolean areIn(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Reads them; nothing when the header is crooked. */
    static Optional<BasicCredentials> of(String header) {
        try {
            var pair = new String(
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip()), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException crooked) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return login;
    }
}
