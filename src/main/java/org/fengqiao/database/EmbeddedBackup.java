package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the embedded database while it works, by PostgreSQL's own calls for a backup at file level ("Making a Base Backup Using the
 * Low Level API" in its manual): everything that was committed when it ended is in it. The server is the one that the application runs, or one
 * that is started for the backup.
 */
final class EmbeddedBackup {

    private static final String DATA = "data/";

    /** What a server makes anew when it starts; the folders themselves have to be there. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LEFT_OUT =
            Pattern.compile("postmaster\\.(pid|opts)|pg_internal\\.init.*|pgsql_tmp.*|epg-lock|backup_label.*");

    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}|[0-9A-F]{8}\\.history");
    private static final Pattern BEGINS_AT = Pattern.compile("START WAL LOCATION: .*\\(file ([0-9A-F]{24})\\)");

    private final DataFolder folder;

    EmbeddedBackup(DataFolder folder) {
        this.folder = folder;
    }

    /** Writes the copy. @return how many cases were there when it began */
    BackupNote write(BackupArchive.Writer archive) throws IOException, SQLException {
        var running = RunningServer.of(folder);
        if (running.isPresent()) {
            return write(archive, running.get());
        }
        try (var server = EmbeddedServer.start(folder)) {
            return write(archive, RunningServer.of(folder).orElseThrow());
        }
    }

    private BackupNote write(BackupArchive.Writer archive, ServerAddress address) throws IOException, SQLException {
        var note = BackupNote.of(address);
        archive.text(BackupNote.FILE, note.text());
        try (var connection = address.connectAsSuperuser()) {
            // Keeps the journal from here on until the connection ends, however much is written meanwhile.
            ask(connection, "select pg_create_physical_replication_slot('fengqiao_backup', true, true)::text");
            ask(connection, "select pg_backup_start('fengqiao', true)::text");
            copyCluster(archive);
            var label = ask(connection, "select labelfile from pg_backup_stop(false)");
            archive.text(DATA + "postgres/backup_label", label);
            copyJournal(archive, label);
        }
        for (var beside : List.of(folder.password(), folder.root().resolve("audit-heads.txt"))) {
            if (Files.exists(beside)) {
                archive.file(DATA + beside.getFileName(), beside);
            }
        }
        return note;
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void copyCluster(BackupArchive.Writer archive) throws IOException {
        try (Stream<Path> all = Files.walk(folder.cluster())) {
            for (var path : (Iterable<Path>) all.filter(this::isCopied)::iterator) {
                copy(archive, path);
            }
        }
    }

    private boolean isCopied(Path path) {
        var inside = folder.cluster().relativize(path);
        var isBelowEmpty =
                inside.getNameCount() > 1 && EMPTY.contains(inside.getName(0).toString());
        return !isBelowEmpty && !LEFT_OUT.matcher(path.getFileName().toString()).matches();
    }

    private void copy(BackupArchive.Writer archive, Path path) throws IOException {
        var name = DATA + "postgres/"
                + folder.cluster().relativize(path).toString().replace('\\', '/');
        try {
            if (Files.isDirectory(path)) {
                archive.folder(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
            } else {
                archive.file(name, path);
            }
        } catch (NoSuchFileException droppedMeanwhile) {
            // A table that was dropped since: the journal knows.
        }
    }

    private void copyJournal(BackupArchive.Writer archive, String label) throws IOException {
        var begin = BEGINS_AT.matcher(label);
        if (!begin.find()) {
            throw new IOException("the label of the backup names no journal");
        }
        var journal = folder.cluster().resolve("pg_wal");
        try (Stream<Path> files = Files.list(journal)) {
            for (var segment : (Iterable<Path>)
                    files.filter(file -> isNeeded(file, begin.group(1))).sorted()::iterator) {
                archive.file(DATA + "postgres/pg_wal/" + segment.getFileName(), segment);
            }
        }
    }

    private static boolean isNeeded(Path file, String first) {
        var name = file.getFileName().toString();
        return SEGMENT.matcher(name).matches() && (name.endsWith(".history") || name.compareTo(first) >= 0);
    }
}
