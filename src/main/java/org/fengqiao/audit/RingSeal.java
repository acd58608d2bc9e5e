package org.fengqiao.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.fengqiao.identity.SecretSeal;
import org.springframework.stereotype.Component;

/** Seals the secrets of logins under the key ring, each context under a key of its own. */
@Component
class RingSeal implements SecretSeal {

    private final KeyRing keys;

    RingSeal(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        return keys.seal(owner(context), Base64.getEncoder().encodeToString(plain))
                .getBytes(US_ASCII);
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        var text = keys.open(new String(sealed, US_ASCII));
        if (!text.owner().equals(owner(context))) {
            throw new IllegalStateException("a secret was moved to " + context);
        }
        return Base64.getDecoder().decode(text.text());
    }

    private static String owner(String context) {
        return "#" + context;
    }
}
