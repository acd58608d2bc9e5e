package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** The server that some application runs on a data folder now: how to reach it. */
final class RunningServer {

    /** The port stands in the fourth line of {@code postmaster.pid}. */
    private static final int PORT = 3;

    private RunningServer() {}

    static Optional<ServerAddress> of(DataFolder folder) throws IOException {
        if (Postmaster.runningOn(folder).isEmpty()) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
        return lines.size() > PORT
                ? Optional.of(new ServerAddress(Integer.parseInt(lines.get(PORT).strip()), ServerPassword.read(folder)))
                : Optional.empty();
    }
}
