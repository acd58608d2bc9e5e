package org.fengqiao.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fengqiao.gate.FlowFile;

/** Flows with some files changed, as a draft would lay them over what is in force. */
final class Drafted {

    private final List<FlowFile> files;

    Drafted(List<FlowFile> files) {
        this.files = files;
    }

    List<FlowFile> files() {
        return files;
    }

    /** The text of a file. */
    String text(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** One file otherwise. @throws AssertionError when that changes nothing */
    Drafted with(String name, UnaryOperator<String> change) {
        var before = text(name);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the draft changes nothing in " + name);
        }
        return new Drafted(files.stream()
                .map(file -> file.name().equals(name) ? file(name, after) : file)
                .toList());
    }

    /** One file more. */
    Drafted plus(String name, String text) {
        return new Drafted(
                Stream.concat(files.stream(), Stream.of(file(name, text))).toList());
    }

    private static FlowFile file(String name, String text) {
        return new FlowFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
