package org.fengqiao.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Service;

/**
 * Seals texts and bytes, each owner's under a key of its own (AES-256-GCM), and opens them again. The owner is a case
 * number, or the name of a part of the system that begins with {@code #}.
 */
@Service
public class KeyRing {

    private static final char AFTER_KEY = ':';

    private final CaseKeys keys;
    private final KeysAtHand atHand;

    KeyRing(CaseKeys keys, KeysAtHand atHand) {
        this.keys = keys;
        this.atHand = atHand;
    }

    /**
     * The text as it is kept: the number of its key, and what only that key opens.
     *
     * @throws KeyDestroyed when the owner was anonymised
     */
    public String seal(String owner, String text) {
        var key = keyOf(owner);
        var sealed = key.seal(text.getBytes(StandardCharsets.UTF_8));
        return key.id()
                + String.valueOf(AFTER_KEY)
                + Base64.getEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What was sealed. It holds no text any more when its key was destroyed. */
    public SealedText open(String sealed) {
        var end = sealed.indexOf(AFTER_KEY);
        var key = key(Long.parseLong(sealed, 0, end, 10));
        if (key.isDestroyed()) {
            return SealedText.lost(key.owner());
        }
        var plain = key.open(Base64.getDecoder().decode(sealed.substring(end + 1)));
        return SealedText.of(key.owner(), new String(plain, StandardCharsets.UTF_8));
    }

    /**
     * A content as it is kept: eight bytes that number its key, and what only that key opens.
     *
     * @throws KeyDestroyed when the owner was anonymised
     */
    public byte[] seal(String owner, byte[] content) {
        var key = keyOf(owner);
        var sealed = key.seal(content);
        return ByteBuffer.allocate(Long.BYTES + sealed.length)
                .putLong(key.id())
                .put(sealed)
                .array();
    }

    /** The content that was sealed. @throws KeyDestroyed when the owner was anonymised */
    public byte[] open(byte[] sealed) {
        var key = key(ByteBuffer.wrap(sealed).getLong());
        return key.open(Arrays.copyOfRange(sealed, Long.BYTES, sealed.length));
    }

    /** Whether the owner was anonymised. */
    public boolean isDestroyed(String owner) {
        return keyOf(owner).isDestroyed();
    }

    /** Makes everything that was sealed for the owner unreadable for good, on every node within a minute. */
    public void destroy(String owner) {
        var key = keyOf(owner);
        keys.destroy(owner);
        atHand.keep(new CaseKey(key.id(), owner, null));
    }

    /** The owner's bare secret, for a keyed hash. */
    byte[] secretOf(String owner) {
        return keyOf(owner).secret();
    }

    private CaseKey keyOf(String owner) {
        return atHand.find(owner).orElseGet(() -> atHand.keep(keys.find(owner).orElseGet(() -> keys.make(owner))));
    }

    private CaseKey key(long id) {
        return atHand.find(id).orElseGet(() -> atHand.keep(keys.get(id)));
    }
}
