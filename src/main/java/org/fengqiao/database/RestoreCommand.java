package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.fengqiao.shared.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Brings a backup back, into a place where there is nothing yet: nothing that exists is ever overwritten. */
final class RestoreCommand {

    private final Path source;
    private final char @Nullable [] password;

    RestoreCommand(Path source, char @Nullable [] password) {
        this.source = source.toAbsolutePath();
        this.password = password == null ? null : password.clone();
    }

    /**
     * Brings back the embedded database of a data folder, and starts it once to repeat its journal.
     *
     * @throws DatabaseUnusable when the folder holds a database, or the backup cannot be used; then nothing is left behind
     */
    BackupNote embedded(DataFolder folder) throws IOException, SQLException {
        demandSource();
        folder.prepare();
        if (!new Cluster(folder).isNew()) {
            throw new DatabaseUnusable(
                    "数据目录 " + folder.root() + " 里已经有数据库，没有改动。请用 --fengqiao.data-dir 指定一个空目录。",
                    "The data folder holds a database already; nothing was changed. Name an empty one with"
                            + " --fengqiao.data-dir.");
        }
        return unpacked(folder.root(), BackupNote.EMBEDDED, (unpacked, note) -> {
            FileSystemUtils.deleteRecursively(folder.cluster());
            Files.deleteIfExists(folder.password());
            Files.move(unpacked.resolve("data/postgres"), folder.cluster());
            Files.move(unpacked.resolve("data/postgres.password"), folder.password());
            var heads = unpacked.resolve("data/audit-heads.txt");
            if (Files.exists(heads) && Files.notExists(folder.root().resolve("audit-heads.txt"))) {
                Files.move(heads, folder.root().resolve("audit-heads.txt"));
            }
            OwnerOnly.restrict(folder.cluster());
            OwnerOnly.restrict(folder.password());
            try (var server = EmbeddedServer.start(folder)) {
                var reached = server.forMigrations();
                return BackupNote.cases(reached.getJdbcUrl(), reached.getUsername(), reached.getPassword());
            }
        });
    }

    /** Brings a dump back into an empty database of a server. */
    BackupNote server(ServerDump dump) throws IOException, SQLException {
        demandSource();
        dump.demandEmpty();
        var work = Path.of(System.getProperty("java.io.tmpdir"));
        return unpacked(work, BackupNote.DUMP, (unpacked, note) -> dump.restore(unpacked));
    }

    private BackupNote unpacked(Path beside, String kind, Bringing bringing) throws IOException, SQLException {
        var trial = Files.createTempDirectory(beside, ".fengqiao-restore");
        try {
            OwnerOnly.restrict(trial);
            BackupArchive.unpack(source, password, trial);
            var note = note(trial);
            if (!note.kind().equals(kind)) {
                throw new DatabaseUnusable(
                        "这是另一种数据库的备份（" + note.kind() + "），不能恢复到这里。",
                        "The backup is of another kind of database (" + note.kind() + ") and cannot be restored here.");
            }
            var found = bringing.bring(trial, note);
            if (found < note.cases()) {
                throw new DatabaseUnusable("恢复出来的案件少于备份时的。", "Fewer cases came back than the backup names.");
            }
            return new BackupNote(note.kind(), note.takenAt(), found);
        } finally {
            FileSystemUtils.deleteRecursively(trial);
        }
    }

    private static BackupNote note(Path unpacked) throws IOException {
        try {
            return BackupNote.read(Files.readString(unpacked.resolve(BackupNote.FILE)));
        } catch (IOException | IllegalArgumentException none) {
            throw new DatabaseUnusable("这不是枫桥的备份。", "This is no backup of Fengqiao.", none);
        }
    }

    private void demandSource() {
        if (!Files.isRegularFile(source)) {
            throw new DatabaseUnusable("没有备份文件 " + source + "。", "There is no such backup file.");
        }
    }

    /** Puts what was unpacked where it belongs. @return how many cases are there then */
    private interface Bringing {
        long bring(Path unpacked, BackupNote note) throws IOException, SQLException;
    }
}
