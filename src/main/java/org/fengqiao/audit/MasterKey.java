package org.fengqiao.audit;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** A key that wraps the keys of the cases. It is never written into the database. */
final class MasterKey {

    /** AES-256. */
    static final int BYTES = 32;

    private static final int NAME_BYTES = 6;

    private final String name;
    private final Aead cipher;

    private MasterKey(String name, Aead cipher) {
        this.name = name;
        this.cipher = cipher;
    }

    /** @throws MasterKeyUnusable when the text is not 32 bytes in Base64; the text itself is never repeated */
    static MasterKey read(String base64) {
        try {
            var secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length != BYTES) {
                throw MasterKeyUnusable.notAKey();
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return new MasterKey(HexFormat.of().formatHex(digest, 0, NAME_BYTES), new AesGcmJce(secret));
        } catch (IllegalArgumentException notBase64) {
            throw MasterKeyUnusable.notAKey();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Tells keys apart in the database and in messages: the beginning of the key's hash. */
    String name() {
        return name;
    }

    byte[] wrap(byte[] secret, String owner) throws GeneralSecurityException {
        return cipher.encrypt(secret, owner.getBytes(StandardCharsets.UTF_8));
    }

    byte[] unwrap(byte[] wrapped, String owner) throws GeneralSecurityException {
        return cipher.decrypt(wrapped, owner.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "MasterKey " + name;
    }
}
