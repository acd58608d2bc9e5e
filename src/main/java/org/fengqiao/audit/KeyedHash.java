package org.fengqiao.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Finds equal values without keeping them readable: HMAC-SHA-256 under a key of the installation. Values of different
 * kinds never have one hash.
 */
@Service
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String OWNER = "#search";

    private final KeyRing keys;

    KeyedHash(KeyRing keys) {
        this.keys = keys;
    }

    /** @param kind what the value is, such as {@code phone} @return 64 hexadecimal digits */
    public String of(String kind, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.secretOf(OWNER), ALGORITHM));
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
