package org.fengqiao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found wrong, each kind at each door once, with the whole request in a file of its own so that it can be sent again. */
final class Findings {

    static final Path FOLDER = Path.of("target", "fuzz", "found");
    private static final int MOST = 3_000;

    private final Map<String, List<Path>> byKind = new LinkedHashMap<>();
    private int written;

    Findings() {
        try {
            Files.createDirectories(FOLDER);
            try (var old = Files.list(FOLDER)) {
                for (var each : old.toList()) {
                    Files.delete(each);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void add(String complaint, FuzzRequest request, FuzzAnswer answer, String cause) {
        var files = byKind.computeIfAbsent(request.door() + ": " + complaint, kind -> new ArrayList<>());
        if (files.size() < 5) {
            files.add(write(complaint, request, answer, cause));
        }
    }

    void add(String fault) {
        byKind.computeIfAbsent(fault, kind -> new ArrayList<>());
    }

    private Path write(String complaint, FuzzRequest request, FuzzAnswer answer, String cause) {
        var text = new StringBuilder(
                complaint + "\n" + request.who() + "\n" + request.method() + " " + cut(request.target()) + "\n");
        request.headers().stream()
                .filter(each -> !each.name().equals("Authorization"))
                .forEach(each -> text.append(each.name())
                        .append(": ")
                        .append(cut(each.value()))
                        .append('\n'));
        text.append('\n')
                .append(cut(request.text()))
                .append("\n\n--> ")
                .append(answer.status())
                .append(' ')
                .append(answer.type())
                .append('\n')
                .append(cut(answer.text()))
                .append("\n\n")
                .append(cause)
                .append('\n');
        var file = FOLDER.resolve("%03d.txt".formatted(++written));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    private static String cut(String text) {
        return new String(
                (text.length() > MOST ? text.substring(0, MOST) + "… (" + text.length() + ")" : text)
                        .getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }

    List<String> all() {
        return byKind.entrySet().stream()
                .map(each -> each.getKey()
                        + each.getValue().stream().map(Path::toString).collect(Collectors.joining(" ", "  [", "]")))
                .toList();
    }
}
