package org.fengqiao.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.fengqiao.testing.TestPostgres;
import org.postgresql.PGConnection;

/**
 * The database that an earlier release left behind, with what that release itself said of each case. {@code src/test/releases/keep.sh} made
 * it (ADR 0032); everybody in it is invented.
 */
record KeptRelease(Path folder) {

    /** Owns the tables, as the role of an installation does that is no superuser. */
    static final String OWNER = "fengqiao";

    private static final Path ALL = Path.of("src/test/resources/releases");
    private static final Pattern COPY = Pattern.compile("COPY .* FROM stdin;");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<KeptRelease> all() {
        try (var folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(KeptRelease::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String version() {
        return folder.getFileName().toString();
    }

    String masterKey() throws IOException {
        return Files.readString(folder.resolve("master.key")).strip();
    }

    /** When its last case was registered, give or take a minute. */
    Instant keptAt() throws IOException {
        var told = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("release.properties"))) {
            told.load(file);
        }
        return Instant.parse(told.getProperty("kept"));
    }

    /** What the release answered when it was asked for each of its cases. */
    List<JsonNode> cases() throws IOException {
        try (var lines = open("cases.jsonl.gz").lines()) {
            return lines.map(KeptRelease::read).toList();
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BufferedReader open(String name) throws IOException {
        var content = new GZIPInputStream(Files.newInputStream(folder.resolve(name)));
        return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    }

    /** Brings it back into a database of its own. @return the address */
    String restore() throws IOException, SQLException {
        var address = TestPostgres.emptyDatabase();
        try (var connection = DriverManager.getConnection(address, TestPostgres.USER, "");
                var lines = open("database.sql.gz")) {
            prepare(connection);
            read(lines, connection);
        }
        return address;
    }

    /** The two roles of an installation, of which the owner may give the other its password. */
    private static void prepare(Connection connection) throws SQLException {
        execute(connection, """
                do $$ begin
                    if not exists (select 1 from pg_roles where rolname = '%1$s') then
                        create role %1$s login createrole;
                        grant %2$s to %1$s with admin option;
                    end if;
                    execute format('alter database %%I owner to %1$s', current_database());
                end $$""".formatted(OWNER, TestPostgres.WORKER));
    }

    /** What pg_dump wrote: commands, and tables in between. */
    private static void read(BufferedReader lines, Connection connection) throws IOException, SQLException {
        var pending = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (COPY.matcher(line).matches()) {
                execute(connection, pending.toString());
                pending.setLength(0);
                copy(connection, line, lines);
            } else if (!line.startsWith("\\")) { // a word to psql
                pending.append(line).append('\n');
            }
        }
        execute(connection, pending.toString());
    }

    private static void copy(Connection connection, String command, BufferedReader lines)
            throws IOException, SQLException {
        var rows = new StringBuilder();
        for (var line = lines.readLine(); !"\\.".equals(line); line = lines.readLine()) {
            rows.append(line).append('\n');
        }
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new StringReader(rows.toString()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String toString() {
        return version();
    }
}
