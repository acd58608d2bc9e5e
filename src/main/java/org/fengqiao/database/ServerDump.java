package org.fengqiao.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A server of the county's own, backed up by PostgreSQL's pg_dump and brought back by its pg_restore, which must not be older than the
 * server (manual of pg_dump). The password goes to them in their environment, never on a command line.
 *
 * @param url the JDBC address
 * @param user the owner of the tables
 * @param tools the folder of pg_dump and pg_restore; empty for those on the PATH
 */
record ServerDump(String url, String user, String password, String tools) {

    private static final String DUMP = "fengqiao.dump";
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/?]+)(?::(\\d+))?/([^?]+)(?:\\?.*)?");
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    BackupNote write(BackupArchive.Writer archive) throws IOException, SQLException {
        demandFitting("pg_dump");
        var note = new BackupNote(BackupNote.DUMP, BackupNote.now(), BackupNote.cases(url, user, password));
        var file = Files.createTempFile("fengqiao", ".dump");
        try {
            run("pg_dump", List.of("--format=custom", "--no-owner", "--schema=public", "--file=" + file));
            archive.text(BackupNote.FILE, note.text());
            archive.file(DUMP, file);
            return note;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A dump is one moment of the database; that it can be read to its end is asked of pg_restore. */
    long prove(Path unpacked) throws IOException, SQLException {
        execute(List.of(
                program("pg_restore"),
                "--file=" + nothing(),
                unpacked.resolve(DUMP).toString()));
        return BackupNote.read(Files.readString(unpacked.resolve(BackupNote.FILE)))
                .cases();
    }

    private static String nothing() {
        return Files.exists(Path.of("/dev/null")) ? "/dev/null" : "NUL";
    }

    void demandEmpty() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'public'")) {
            tables.next();
            if (tables.getInt(1) > 0) {
                throw new DatabaseUnusable(
                        "数据库里已经有表，没有改动。请恢复到一个空的数据库。",
                        "The database has tables already; nothing was changed. Restore into an empty one.");
            }
        }
    }

    long restore(Path unpacked) throws IOException, SQLException {
        demandFitting("pg_restore");
        // The schema itself is in every new database. Rights are given by the next start, to a role that may not be
        // there yet.
        run(
                "pg_restore",
                List.of("--schema=public", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"),
                unpacked.resolve(DUMP));
        return BackupNote.cases(url, user, password);
    }

    private void demandFitting(String program) throws IOException, SQLException {
        var told = VERSION.matcher(execute(List.of(program(program), "--version")));
        int server;
        try (var connection = DriverManager.getConnection(url, user, password)) {
            server = connection.getMetaData().getDatabaseMajorVersion();
        }
        if (!told.find() || Integer.parseInt(told.group(1)) < server) {
            throw new DatabaseUnusable(
                    program + " 的版本低于数据库服务器（" + server + "）。请安装 PostgreSQL " + server
                            + " 的客户端程序，或用 --fengqiao.backup.tools 指定其文件夹。",
                    program + " is older than the server (" + server
                            + "): install the client programs of that version, or name their"
                            + " folder with --fengqiao.backup.tools.");
        }
    }

    private void run(String program, List<String> options, Path... files) throws IOException {
        var address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new DatabaseUnusable("看不懂数据库地址 " + url + "。", "The address of the database cannot be read.");
        }
        var command = new ArrayList<>(List.of(
                program(program),
                "--no-password",
                "--host=" + address.group(1),
                "--port=" + (address.group(2) == null ? "5432" : address.group(2)),
                "--username=" + user,
                "--dbname=" + address.group(3)));
        command.addAll(options);
        for (var file : files) {
            command.add(file.toString());
        }
        execute(command);
    }

    private String program(String name) {
        return tools.isEmpty() ? name : Path.of(tools, name).toString();
    }

    private String execute(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new DatabaseUnusable(
                    "没有找到 " + command.get(0) + "。请安装 PostgreSQL 的客户端程序，或用 --fengqiao.backup.tools 指定其文件夹。",
                    "There is no " + command.get(0)
                            + ": install PostgreSQL's client programs, or name their folder with"
                            + " --fengqiao.backup.tools.",
                    missing);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new DatabaseUnusable(
                        command.get(0) + " 没有成功：" + said.strip(), command.get(0) + " did not succeed: see above.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return said;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
