package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of its own, in a folder of its own, for work that must touch nothing else and is thrown away: the
 * product's database, its users and its passwords are not known to it. It does not wait for the disk.
 */
public final class ThrowAwayServer implements AutoCloseable {

    private final EmbeddedServer server;

    private ThrowAwayServer(EmbeddedServer server) {
        this.server = server;
    }

    /**
     * Makes a new server and starts it.
     *
     * @param root an empty folder, which {@link #clear} takes away
     * @param programs where the PostgreSQL programs are unpacked, once for all
     * @throws DatabaseUnusable when it does not start, in one line
     */
    public static ThrowAwayServer start(Path root, Path programs) {
        return new ThrowAwayServer(EmbeddedServer.start(folder(root, programs)));
    }

    /** Address for a schema of its own. */
    public String url(String schema) {
        return server.forMigrations().getJdbcUrl() + "?currentSchema=" + schema;
    }

    /** Who owns the database. */
    public String user() {
        return String.valueOf(server.forMigrations().getUsername());
    }

    /** The password of that user, made for this server. */
    public String password() {
        return String.valueOf(server.forMigrations().getPassword());
    }

    /** Makes a schema with the engine's tables, by the same scripts as in the product. */
    public void layEngine(String schema) throws SQLException {
        try (var connection = DriverManager.getConnection(url(schema), user(), password())) {
            create(connection, schema);
            for (var component : EngineSchemaMigration.COMPONENTS) {
                ScriptUtils.executeSqlScript(
                        connection,
                        new EncodedResource(new ClassPathResource(EngineSchemaMigration.script(component)), "UTF-8"));
            }
        }
    }

    private static void create(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema " + statement.enquoteIdentifier(schema, true));
        }
    }

    /** Stops the server; its folder stays for {@link #clear}. */
    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Stops what still runs in a folder, as after a kill, and takes the folder away. */
    public static void clear(Path root, Path programs) throws IOException {
        var left = Postmaster.runningOn(folder(root, programs));
        if (left.isPresent()) {
            left.get().stop();
        }
        if (Files.exists(root)) {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    private static DataFolder folder(Path root, Path programs) {
        return new DataFolder(root, programs, false);
    }
}
