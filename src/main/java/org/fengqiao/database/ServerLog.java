package org.fengqiao.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.shared.OwnerOnly;
import org.springframework.core.NestedExceptionUtils;

/** What the server writes while it starts and runs; the one before is kept as {@code postgres.log.1}. */
final class ServerLog {

    private static final List<String> PASSING = List.of(
            "could not bind",
            "Address already in use",
            "\"postmaster.pid\" already exists",
            "pre-existing shared memory block");

    private final DataFolder folder;

    ServerLog(DataFolder folder) {
        this.folder = folder;
    }

    Path begin() throws IOException {
        var file = folder.serverLog();
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), REPLACE_EXISTING);
        }
        OwnerOnly.newFile(file, "");
        return file;
    }

    /** True for a port that was taken since we looked, and for a server that has died but is not yet gone. */
    boolean tellsOfSomethingThatPasses() throws IOException {
        return lines().stream().anyMatch(line -> PASSING.stream().anyMatch(line::contains));
    }

    /** One line for a server that did not start, from what it said itself. */
    DatabaseUnusable explain(Throwable failure) throws IOException {
        var lines = lines();
        if (DiskSpace.isCauseOf(failure)
                || lines.stream().anyMatch(DiskSpace::isNamedIn)
                || DiskSpace.isExhausted(folder.root())) {
            return DiskSpace.full("（" + folder.root() + "）");
        }
        if (lines.stream().anyMatch(line -> line.contains("cannot be run as root"))) {
            return new DatabaseUnusable(
                    "这里不能以 root 身份运行内置数据库。请以普通用户启动，或用 SPRING_DATASOURCE_URL 指定 PostgreSQL 服务器。",
                    "The embedded database cannot run as root here: start as an ordinary user, or name a PostgreSQL server"
                            + " with SPRING_DATASOURCE_URL.");
        }
        var reason = lastComplaint(lines, failure);
        return new DatabaseUnusable(
                "内置数据库无法启动（" + reason + "），详见 " + folder.serverLog() + "；已有数据未受影响。",
                "The embedded database did not start; its log says why. Existing data is unharmed.",
                failure);
    }

    private static String lastComplaint(List<String> lines, Throwable failure) {
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .reduce((first, second) -> second)
                .orElseGet(() -> String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)));
    }

    private List<String> lines() throws IOException {
        // Latin-1 reads any bytes; the words looked for are ASCII.
        return Files.readAllLines(folder.serverLog(), StandardCharsets.ISO_8859_1);
    }
}
