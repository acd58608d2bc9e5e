package org.fengqiao.processadmin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.gate.FlowFile;
import org.jspecify.annotations.Nullable;

/**
 * Why files in the folder were changed: the text of {@code <file>.reason.txt} beside them. A text from before the last
 * change says why that was made, and not this one.
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
     * @param since the moment of the last change; null where there was none
     * @return null where none was given
     */
    @Nullable
    String of(List<FlowFile> files, @Nullable Instant since) {
        var said = files.stream()
                .flatMap(file -> read(folder.resolve(file.name() + ENDING), since).stream())
                .distinct()
                .collect(Collectors.joining("；"));
        return said.isEmpty() ? null : said;
    }

    private static Optional<String> read(Path beside, @Nullable Instant since) {
        try {
            if (!Files.isRegularFile(beside) || isOlder(beside, since)) {
                return Optional.empty();
            }
            try (var content = Files.newInputStream(beside)) {
                var text = new String(content.readNBytes(4 * FlowChange.ROOM), StandardCharsets.UTF_8);
                return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(each -> !each.isEmpty());
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isOlder(Path beside, @Nullable Instant since) throws IOException {
        return since != null && Files.getLastModifiedTime(beside).toInstant().isBefore(since);
    }
}
