package org.fengqiao.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** One-time codes of an authenticator (RFC 6238): six digits, thirty seconds, as every app has them. */
final class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    /** A telephone's clock may be a step ahead or behind (RFC 6238 5.2). */
    private static final int STEPS_OFF = 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCodes() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step of time that a code belongs to, if it is a code of the secret about now and later than the last one. */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastStep) {
        long present = now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
        return LongStream.rangeClosed(present - STEPS_OFF, present + STEPS_OFF)
                .filter(step -> step > lastStep && same(code(secret, step), code))
                .findFirst();
    }

    private static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret as it is typed into an authenticator. */
    static String text(byte[] secret) {
        return Base32.toBase32String(secret);
    }

    /** The secret as a picture tells it to an authenticator. */
    static String address(byte[] secret, String login) {
        var name = URLEncoder.encode(login, StandardCharsets.UTF_8);
        return "otpauth://totp/Fengqiao:" + name + "?secret=" + text(secret) + "&issuer=Fengqiao";
    }
}
