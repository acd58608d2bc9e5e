package org.fengqiao.nodes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A file system of its own (tmpfs) that can be filled to the last byte: who writes there gets ENOSPC from the kernel. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTES = 420;

    private final Path folder;

    /** A new one. The test is skipped where nobody may mount (it takes root's rights). */
    SmallDisk(Path folder) throws IOException, InterruptedException {
        this.folder = folder.toAbsolutePath();
        run(List.of("umount", "-l", this.folder.toString()));
        Files.createDirectories(this.folder);
        FileSystemUtils.deleteRecursively(this.folder);
        Files.createDirectories(this.folder);
        assumeTrue(
                run(List.of("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", this.folder.toString())),
                "only who may mount can try a full disk");
    }

    Path folder() {
        return folder;
    }

    /** Leaves not a byte. */
    void fill() throws IOException, InterruptedException {
        run(List.of("dd", "if=/dev/zero", "of=" + filler(), "bs=64k"));
        run(List.of("sh", "-c", "cat /dev/zero >> " + filler()));
    }

    /** Somebody has cleaned up. */
    void makeRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(List.of("umount", "-l", folder.toString()));
    }
}
