package org.fengqiao.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that may be kept.
 *
 * @param type by what is in it
 * @param content as it is kept: a picture without the place and the device that its camera wrote into it
 */
record CheckedFile(PaperType type, byte[] content) {

    String digest() {
        return digest(content);
    }

    /** SHA-256 in 64 hexadecimal digits. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
