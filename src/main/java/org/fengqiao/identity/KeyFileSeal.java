package org.fengqiao.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.shared.FengqiaoProperties;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Seals with AES-GCM under a key in the data folder, made at first use; used as long as no other module seals. */
@Component
@Fallback
class KeyFileSeal implements SecretSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    KeyFileSeal(FengqiaoProperties properties) {
        file = properties.dataFolder().resolve("login.key");
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        var nonce = random(NONCE_BYTES);
        var sealed = work(Cipher.ENCRYPT_MODE, nonce, plain, context);
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return work(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), context);
    }

    private byte[] work(int mode, byte[] nonce, byte[] text, String context) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a sealed secret does not open", broken);
        }
    }

    private byte[] key() {
        try {
            if (!Files.exists(file)) {
                makeKey();
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void makeKey() throws IOException {
        Files.createDirectories(file.getParent());
        // A temporary file is its owner's alone, and keeps that under its second name.
        var made = Files.createTempFile(file.getParent(), "login", ".key");
        Files.write(made, random(KEY_BYTES), StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException another) {
            // somebody else was first; theirs is the key
        } finally {
            Files.delete(made);
        }
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
