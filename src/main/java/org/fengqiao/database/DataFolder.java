package org.fengqiao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.shared.OwnerOnly;

/**
 * What lies where in {@code fengqiao.data-dir}.
 *
 * @param root the folder itself
 * @param programs the unpacked PostgreSQL programs: never in the temp folder, where others could put theirs
 * @param lasting whether what is committed outlives a crash; a server that is thrown away need not wait for the disk
 */
record DataFolder(Path root, Path programs, boolean lasting) {

    DataFolder(Path root, Path programs) {
        this(root, programs, true);
    }

    static DataFolder of(Path root) {
        return new DataFolder(root, root.resolve("programs"));
    }

    /** The PostgreSQL cluster itself. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** There while a new cluster is being made: what it names was never in use. */
    Path unfinished() {
        return root.resolve("postgres.unfinished");
    }

    /** The generated password of the embedded server, readable by the owner only. */
    Path password() {
        return root.resolve("postgres.password");
    }

    /** Held locked by the application that uses this folder. */
    Path lock() {
        return root.resolve("fengqiao.lock");
    }

    /** What the server has said since its last start. */
    Path serverLog() {
        return root.resolve("postgres.log");
    }

    /** Makes the folder if it is missing and proves that it can be written to. */
    void prepare() throws IOException {
        OwnerOnly.folder(root);
        var probe = Files.createTempFile(root, "probe", null);
        try {
            demandSameOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private void demandSameOwner(Path probe) throws IOException {
        if (Files.exists(cluster()) && !Files.getOwner(cluster()).equals(Files.getOwner(probe))) {
            var owner = Files.getOwner(cluster()).getName();
            throw new DatabaseUnusable(
                    "数据目录 " + cluster() + " 属于用户 " + owner + "。请以该用户启动，或用 --fengqiao.data-dir 指定另一个目录。",
                    "The data folder belongs to user " + owner + ": start as that user, or name another folder with"
                            + " --fengqiao.data-dir.");
        }
    }

    /** One line for a folder that cannot be read or written. */
    DatabaseUnusable unusable(IOException failure) {
        if (DiskSpace.isCauseOf(failure) || (Files.isDirectory(root) && DiskSpace.isExhausted(root))) {
            return DiskSpace.full("（" + root + "）");
        }
        return new DatabaseUnusable(
                "数据目录 " + root + " 不能读写（" + reason(failure) + "）。请让当前用户可以读写它，或用 --fengqiao.data-dir 指定另一个目录。",
                "The data folder cannot be read and written: give the current user the right to, or name another folder"
                        + " with --fengqiao.data-dir.",
                failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied: " + failure.getMessage();
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "not a folder: " + failure.getMessage();
        }
        return String.valueOf(failure.getMessage());
    }

    /** Something that reads or writes below the folder. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs the work and turns its file trouble into one clear line. */
    <T> T use(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw unusable(e);
        } catch (UncheckedIOException e) {
            throw unusable(new IOException(e));
        }
    }
}
