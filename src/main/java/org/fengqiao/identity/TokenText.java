package org.fengqiao.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret of a personal token: 256 random bits, so that a plain hash keeps it; its beginning tells it from a password. */
public final class TokenText {

    private static final String BEGIN = "fqt_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(BEGIN + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static String make() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return BEGIN + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Whether a text is meant as a token. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
