package org.fengqiao.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Held as long as this application uses its data folder; the operating system takes it back from a killed one. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), CREATE, WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw inUse(folder);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new FolderLock(channel);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    private static DatabaseUnusable inUse(DataFolder folder) {
        var holder = holder(folder.lock());
        return new DatabaseUnusable(
                "数据目录 " + folder.root() + " 正在被另一个枫桥使用（" + holder + "）。请先停止它，或用 --fengqiao.data-dir 指定另一个目录。",
                "The data folder is in use by another Fengqiao (" + holder + "): stop it first, or name another folder"
                        + " with --fengqiao.data-dir.");
    }

    private static String holder(Path lock) {
        try {
            return "PID " + Files.readString(lock, StandardCharsets.US_ASCII);
        } catch (IOException unreadableWhileLocked) {
            return "PID ?";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
