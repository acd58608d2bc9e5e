package org.fengqiao.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** For the benchmark only: the key ring, and the same without a cipher, so that one run can weigh one against the other. */
public class SwitchableKeyRing extends KeyRing {

    private static final String PLAIN = "~";

    private volatile boolean on = true;

    SwitchableKeyRing(CaseKeys keys, KeysAtHand atHand) {
        super(keys, atHand);
    }

    public void turn(boolean on) {
        this.on = on;
    }

    @Override
    public String seal(String owner, String text) {
        return on ? super.seal(owner, text) : PLAIN + base64(owner) + PLAIN + base64(text);
    }

    @Override
    public SealedText open(String sealed) {
        if (!sealed.startsWith(PLAIN)) {
            return super.open(sealed);
        }
        var parts = sealed.split(PLAIN, -1);
        return SealedText.of(text(parts[1]), text(parts[2]));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
