package org.fengqiao.processadmin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/**
 * Why files in the folder were changed: the text of {@code <file>.reason.txt} beside them. A text that was said of the last
 * change is not said of the next.
 */
final class FolderReason {

    static final String ENDING = ".reason.txt";

    private final Path folder;

    FolderReason(Path folder) {
        this.folder = folder;
    }

    /**
     * The reasons of some files, each once.
     *
     * @param saidBefore what was said of the same stages last
     * @return null where none was given
     */
    @Nullable
    String of(List<FlowFile> files, Set<String> saidBefore) {
        var said = files.stream()
                .flatMap(file -> read(folder.resolve(file.name() + ENDING)).stream())
                .distinct()
                .collect(Collectors.joining("；"));
        return said.isEmpty() || saidBefore.contains(said) ? null : said;
    }

    private static Optional<String> read(Path beside) {
        if (!Files.isRegularFile(beside)) {
            return Optional.empty();
        }
        try (var content = Files.newInputStream(beside)) {
            var text = new String(content.readNBytes(FlowChange.ROOM), StandardCharsets.UTF_8);
            return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(each -> !each.isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
