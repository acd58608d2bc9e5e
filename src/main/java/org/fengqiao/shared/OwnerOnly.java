package org.fengqiao.shared;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that nobody but their owner may read, from their first moment on. */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Creates the folder if it is missing; one that somebody else made keeps its permissions. */
    public static void folder(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (POSIX) {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(FOLDER));
        } else {
            Files.createDirectories(path);
        }
    }

    /** Writes a new file; fails when it exists. */
    public static void newFile(Path path, String content) throws IOException {
        if (POSIX) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(FILE));
        } else {
            Files.createFile(path);
            restrict(path);
        }
        Files.writeString(path, content, StandardOpenOption.WRITE);
    }

    /** Takes back what others may do with a file or folder of ours. */
    public static void restrict(Path path) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, Files.isDirectory(path) ? FOLDER : FILE);
            return;
        }
        File file = path.toFile();
        boolean done = file.setReadable(false, false) && file.setReadable(true, true) && file.setWritable(true, true);
        if (!done) {
            throw new IOException("cannot restrict " + path);
        }
    }
}
