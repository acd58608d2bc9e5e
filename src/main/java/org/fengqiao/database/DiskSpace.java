package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.shared.Causes;
import org.jspecify.annotations.Nullable;

/** Refuses to start on a disk that is nearly full: PostgreSQL stops in the middle of its work there. */
final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024;
    /** The programs take 60 MB, an empty cluster 40, its journal up to 80. */
    private static final long FOR_A_NEW_CLUSTER = 250 * MEGABYTE;

    private static final long FOR_A_START = 50 * MEGABYTE;

    private static final List<String> COMPLAINTS =
            List.of("No space left", "没有空间", "空间不足", "not enough space", "Disk quota exceeded");

    private DiskSpace() {}

    static void demand(Path folder, boolean newCluster) throws IOException {
        long needed = newCluster ? FOR_A_NEW_CLUSTER : FOR_A_START;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw full("（" + folder + "：" + free / MEGABYTE + " MB < " + needed / MEGABYTE + " MB）");
        }
    }

    static boolean isExhausted(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < 20 * MEGABYTE;
        } catch (IOException e) {
            return false;
        }
    }

    /** The system says it in its own language, in PostgreSQL's log and in Java's exceptions. */
    static boolean isNamedIn(String complaint) {
        return COMPLAINTS.stream().anyMatch(complaint::contains);
    }

    static boolean isCauseOf(@Nullable Throwable failure) {
        return failure != null
                && Causes.of(failure)
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .anyMatch(DiskSpace::isNamedIn);
    }

    static DatabaseUnusable full(String detail) {
        return new DatabaseUnusable(
                "数据库所在磁盘空间不足" + detail + "。请清理磁盘，或用 --fengqiao.data-dir 指定另一块磁盘上的目录，再启动；已有数据未受影响。",
                "The disk of the database is full. Free some space or name a folder on another disk with"
                        + " --fengqiao.data-dir, then start again; existing data is unharmed.");
    }
}
