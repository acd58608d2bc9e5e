package org.fengqiao.processadmin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.gate.FlowFile;

/**
 * What goes to the engine together: a process with its forms, or one decision table.
 *
 * @param stage key of the process or of the decision
 * @param files the model first, then its forms by name
 */
record FlowPackage(String stage, List<FlowFile> files) {

    FlowPackage(String stage, FlowFile model, Set<FlowFile> forms) {
        this(
                stage,
                Stream.concat(Stream.of(model), forms.stream().sorted(Comparator.comparing(FlowFile::name)))
                        .toList());
    }

    FlowFile model() {
        return files.get(0);
    }

    boolean isDecision() {
        return model().isDecision();
    }

    /** Names and contents in one number: equal exactly when nothing was changed. */
    String hash() {
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
