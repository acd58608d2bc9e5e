package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.shared.OwnerOnly;
import org.springframework.util.FileSystemUtils;

/** The state of the cluster on disk before the server starts: none, ours, or something to keep the hands off. */
final class Cluster {

    /** The major version of the PostgreSQL programs in the build. */
    static final String MAJOR = "17";

    private final DataFolder folder;

    Cluster(DataFolder folder) {
        this.folder = folder;
    }

    /** Throws away what an interrupted first start left: nothing was ever committed there. */
    void clearUnfinished() throws IOException {
        if (Files.exists(folder.unfinished())) {
            FileSystemUtils.deleteRecursively(folder.cluster());
        }
    }

    boolean isNew() throws IOException {
        if (!Files.exists(folder.cluster())) {
            return true;
        }
        try (var entries = Files.list(folder.cluster())) {
            return entries.findAny().isEmpty();
        }
    }

    /** From here to {@link #finish} a crash leaves a cluster that the next start makes anew. */
    void begin() throws IOException {
        Files.deleteIfExists(folder.unfinished());
        OwnerOnly.newFile(folder.unfinished(), "");
    }

    void finish() throws IOException {
        Files.deleteIfExists(folder.unfinished());
    }

    /** Refuses a folder that PostgreSQL did not make, or another major version of it. */
    void demandOurVersion() throws IOException {
        var file = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw foreign(folder.cluster());
        }
        var found = Files.readString(file).strip();
        if (!found.equals(MAJOR)) {
            throw otherVersion(found);
        }
    }

    private static DatabaseUnusable foreign(Path cluster) {
        return new DatabaseUnusable(
                "目录 " + cluster + " 里有其他文件，不是 PostgreSQL 数据目录，未作任何改动。请用 --fengqiao.data-dir 指定另一个目录。",
                "The folder holds files that are not a PostgreSQL data folder; nothing was changed. Name another folder"
                        + " with --fengqiao.data-dir.");
    }

    private DatabaseUnusable otherVersion(String found) {
        return new DatabaseUnusable(
                "数据目录 " + folder.cluster() + " 由 PostgreSQL " + found + " 建立，本版本内置 PostgreSQL " + MAJOR
                        + "，未作任何改动。请用原来的版本启动并导出数据后再导入，或用 --fengqiao.data-dir 指定另一个目录。",
                "The data folder was made by PostgreSQL " + found + ", this release brings PostgreSQL " + MAJOR
                        + "; nothing was changed. Start the release that made it, dump the data there and load it here,"
                        + " or name another folder with --fengqiao.data-dir.");
    }
}
