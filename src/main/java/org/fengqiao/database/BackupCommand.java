package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.fengqiao.shared.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Writes a backup and proves it: only what was unpacked again, started and counted gets the name that was asked for. The master key
 * is not in it.
 */
final class BackupCommand {

    private final Path target;
    private final char @Nullable [] password;

    /** @param password null for a backup that is not encrypted */
    BackupCommand(Path target, char @Nullable [] password) {
        this.target = target.toAbsolutePath();
        this.password = password == null ? null : password.clone();
    }

    /**
     * Backs up an embedded database.
     *
     * @return what was written
     * @throws DatabaseUnusable when the file exists already, or what was written does not prove itself
     */
    BackupNote embedded(DataFolder folder) throws IOException, SQLException {
        if (!Files.exists(folder.cluster())) {
            throw new DatabaseUnusable(
                    "数据目录 " + folder.root() + " 里没有数据库，没有东西可备份。",
                    "The data folder holds no database: there is nothing to back up.");
        }
        return written(archive -> new EmbeddedBackup(folder).write(archive), restored -> prove(restored, folder));
    }

    /** Backs up a server of the county's own. @throws DatabaseUnusable as above, and when there is no fitting pg_dump */
    BackupNote server(ServerDump dump) throws IOException, SQLException {
        return written(dump::write, dump::prove);
    }

    private BackupNote written(Content content, Proof proof) throws IOException, SQLException {
        demandNew();
        var part = Files.createFile(target.resolveSibling(target.getFileName() + ".part"));
        var trial = Files.createTempDirectory(target.getParent(), ".fengqiao-verify");
        try {
            OwnerOnly.restrict(part);
            OwnerOnly.restrict(trial);
            BackupNote note;
            try (var archive = new BackupArchive.Writer(part, password)) {
                note = content.write(archive);
            }
            BackupArchive.unpack(part, password, trial);
            demandAsMany(note, proof.cases(trial));
            move(part);
            return note;
        } finally {
            FileSystemUtils.deleteRecursively(trial);
            Files.deleteIfExists(part);
        }
    }

    private void demandNew() throws IOException {
        if (Files.exists(target)) {
            throw new DatabaseUnusable(
                    "文件 " + target + " 已经存在，没有覆盖。请换一个文件名。",
                    "The file exists already and was not overwritten: choose another name.");
        }
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new DatabaseUnusable("没有文件夹 " + target.getParent() + "。", "There is no such folder.");
        }
    }

    private static void demandAsMany(BackupNote note, long found) {
        if (found < note.cases()) {
            throw new DatabaseUnusable(
                    "备份没有通过验证：开始时有 " + note.cases() + " 件案件，恢复出来只有 " + found + " 件。没有保留这份备份。",
                    "The backup did not prove itself: it holds fewer cases than there were. It was not kept.");
        }
    }

    private static long prove(Path trial, DataFolder folder) throws IOException, SQLException {
        var restored = new DataFolder(trial.resolve("data"), folder.programs(), false);
        try (var server = EmbeddedServer.start(restored)) {
            var reached = server.forMigrations();
            return BackupNote.cases(reached.getJdbcUrl(), reached.getUsername(), reached.getPassword());
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(part, target);
        }
    }

    /** Writes what is to be kept. */
    private interface Content {
        BackupNote write(BackupArchive.Writer archive) throws IOException, SQLException;
    }

    /** Counts the cases in what was unpacked. */
    private interface Proof {
        long cases(Path unpacked) throws IOException, SQLException;
    }
}
