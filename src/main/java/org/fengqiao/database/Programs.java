package org.fengqiao.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.shared.OwnerOnly;
import org.springframework.util.FileSystemUtils;

/**
 * The unpacked PostgreSQL programs of a data folder. The library neither notices a write that failed while it unpacked nor
 * repairs a half-unpacked folder, so one that has never run is thrown away and unpacked again.
 */
final class Programs {

    private static final String PROVEN = ".proven";

    private final DataFolder folder;

    Programs(DataFolder folder) {
        this.folder = folder;
    }

    /** Makes the folder and clears what has never run. */
    void prepare() throws IOException {
        OwnerOnly.folder(folder.programs());
        for (var version : versions()) {
            if (!Files.exists(proofOf(version))) {
                FileSystemUtils.deleteRecursively(version);
            }
        }
    }

    /** Remembers that these programs ran, and closes the folder that the library opens to everybody. */
    void prove() throws IOException {
        OwnerOnly.restrict(folder.programs());
        for (var version : versions()) {
            if (!Files.exists(proofOf(version))) {
                Files.createFile(proofOf(version));
            }
        }
    }

    /** The command line that stops the server in an orderly way without waiting for its clients. */
    Optional<List<String>> stopCommand() throws IOException {
        return versions().stream()
                .map(version -> version.resolve("bin"))
                .flatMap(bin -> List.of(bin.resolve("pg_ctl"), bin.resolve("pg_ctl.exe")).stream())
                .filter(Files::isExecutable)
                .findFirst()
                .map(this::fastStop);
    }

    private List<String> fastStop(Path pgCtl) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // pg_ctl refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                pgCtl.toString(), "stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60", "-s"));
        return command;
    }

    private List<Path> versions() throws IOException {
        if (!Files.isDirectory(folder.programs())) {
            return List.of();
        }
        try (var entries = Files.list(folder.programs())) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    private static Path proofOf(Path version) {
        return version.resolveSibling(version.getFileName() + PROVEN);
    }
}
