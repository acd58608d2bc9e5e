package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Where test servers keep their clusters, one folder a JVM, and the end of those whose JVM was killed. */
public final class TestServerFolders {

    private static final Path ALL = Path.of(System.getProperty("java.io.tmpdir"), "fengqiao-test-servers");

    private TestServerFolders() {}

    /** A cluster folder for this JVM; stops and removes what killed JVMs have left. */
    public static Path create() throws IOException {
        Files.createDirectories(ALL);
        try (var folders = Files.list(ALL)) {
            folders.filter(TestServerFolders::isAbandoned).forEach(TestServerFolders::remove);
        }
        return DataFolder.of(ALL.resolve(Long.toString(ProcessHandle.current().pid())))
                .cluster();
    }

    private static boolean isAbandoned(Path folder) {
        var pid = Long.parseLong(folder.getFileName().toString());
        return pid == ProcessHandle.current().pid()
                || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void remove(Path folder) {
        try {
            var server = Postmaster.runningOn(DataFolder.of(folder));
            if (server.isPresent()) {
                server.get().stop();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException anotherJvmIsFaster) {
            // It removes the same folder; what stays is for the next one.
            return;
        }
    }
}
