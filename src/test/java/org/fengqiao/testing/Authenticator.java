package org.fengqiao.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** The authenticator of somebody's telephone. */
public final class Authenticator {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private final byte[] secret;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    /** Takes the secret from the page on which somebody enrols. */
    public static Authenticator enrolling(String page) {
        var found = SECRET.matcher(page);
        if (!found.find()) {
            throw new IllegalArgumentException("no secret on this page: " + page);
        }
        return new Authenticator(Base32.decode(found.group(1).replace(" ", "")));
    }

    /** What it shows at a time. */
    public String code(Instant when) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), when);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Six digits that it does not show about that time. */
    public String wrongCode(Instant when) {
        for (int guess = 0; ; guess++) {
            var code = "%06d".formatted(guess);
            if (!code.equals(code(when.minusSeconds(30)))
                    && !code.equals(code(when))
                    && !code.equals(code(when.plusSeconds(30)))) {
                return code;
            }
        }
    }
}
