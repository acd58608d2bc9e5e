package org.fengqiao.audit;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** The key of one owner: a case, or a part of the system such as its search. */
final class CaseKey {

    private final long id;
    private final String owner;
    private final byte @Nullable [] secret;
    private final @Nullable Aead cipher;

    /** @param secret null once it was destroyed */
    CaseKey(long id, String owner, byte @Nullable [] secret) {
        this.id = id;
        this.owner = owner;
        this.secret = secret == null ? null : secret.clone();
        this.cipher = secret == null ? null : cipher(secret);
    }

    private static Aead cipher(byte[] secret) {
        try {
            return new AesGcmJce(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long id() {
        return id;
    }

    String owner() {
        return owner;
    }

    boolean isDestroyed() {
        return cipher == null;
    }

    byte[] secret() {
        if (secret == null) {
            throw new KeyDestroyed(owner);
        }
        return secret.clone();
    }

    byte[] seal(byte[] plain) {
        try {
            return usable().encrypt(plain, bound());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            return usable().decrypt(sealed, bound());
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("what was sealed for " + owner + " was changed", changed);
        }
    }

    /** What is sealed for one case does not open in another. */
    private byte[] bound() {
        return owner.getBytes(StandardCharsets.UTF_8);
    }

    private Aead usable() {
        if (cipher == null) {
            throw new KeyDestroyed(owner);
        }
        return cipher;
    }

    @Override
    public String toString() {
        return "CaseKey of " + owner;
    }
}
