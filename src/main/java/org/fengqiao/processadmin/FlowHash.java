package org.fengqiao.processadmin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fengqiao.gate.FlowFile;

/** Names and contents in one number (SHA-256, hexadecimal): equal exactly when nothing was changed. */
final class FlowHash {

    private FlowHash() {}

    static String of(FlowFile file) {
        return of(List.of(file));
    }

    static String of(List<FlowFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update((file.name() + '\0' + file.content().length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(file.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
