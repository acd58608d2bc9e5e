package org.fengqiao.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.FengqiaoProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes the hash of the chain's last link outside of the database once a day: in the log, and in a file of the data folder
 * where there is one. Whoever cuts off the end of the trail, or writes the whole of it anew, contradicts a note.
 */
@Component
class NotedHeads {

    /** Each line: when, which link, its hash. */
    static final String FILE = "audit-heads.txt";

    private static final Logger LOG = LoggerFactory.getLogger(NotedHeads.class);

    private final AuditEntries entries;
    private final Path folder;
    private final Clock clock;

    @Autowired
    NotedHeads(AuditEntries entries, FengqiaoProperties folders, Clock clock) {
        this(entries, folders.dataFolder(), clock);
    }

    NotedHeads(AuditEntries entries, Path folder, Clock clock) {
        this.entries = entries;
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${fengqiao.audit.note.first:PT10M}",
            fixedDelayString = "${fengqiao.audit.note.every:PT24H}")
    void note() {
        entries.head().ifPresent(head -> {
            var line = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + head.position() + " " + head.hash();
            LOG.info("审计链末环（时间、环号、散列值）：{}。The last link of the audit chain.", line);
            write(line);
        });
    }

    private void write(String line) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.writeString(
                    folder.resolve(FILE),
                    line + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            LOG.warn("审计链末环没有写入文件。The last link was not noted in the file.", unwritable);
        }
    }

    /** The first note that the chain contradicts: that link has another hash now, or is not there any more. */
    Optional<AuditVerdict.Broken> firstThatDiffers() {
        return notes().stream()
                .map(Note::read)
                .flatMap(Optional::stream)
                .filter(note -> !note.hash().equals(entries.hashAt(note.position())))
                .findFirst()
                .map(note -> new AuditVerdict.Broken(
                        note.position(),
                        0,
                        "与 " + note.at() + " 另行记下的散列值不同，或者该环已不存在",
                        "it is not what was noted elsewhere at " + note.at() + ", or is gone"));
    }

    private List<String> notes() {
        var file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            LOG.warn("另行记下的散列值读不出来。The noted hashes cannot be read.", unreadable);
            return List.of();
        }
    }

    private record Note(String at, long position, String hash) {

        static Optional<Note> read(String line) {
            var parts = line.strip().split("\\s+");
            return parts.length == 3 && parts[1].matches("\\d{1,18}")
                    ? Optional.of(new Note(parts[0], Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        }
    }
}
