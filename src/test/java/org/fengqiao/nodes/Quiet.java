package org.fengqiao.nodes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A long run gives way to somebody who measures something on the same machine: it waits between two faults as long as the file is there that
 * {@code -Dfengqiao.faults.pause-while=<file>} names.
 */
final class Quiet {

    private static final @Nullable String FILE = System.getProperty("fengqiao.faults.pause-while");

    private Quiet() {}

    static void await() {
        while (FILE != null && Files.exists(Path.of(FILE))) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }
    }
}
