package org.fengqiao.bench.lifecycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.fengqiao.database.TestServerFolders;

/**
 * The one PostgreSQL server of all contenders, with a database for each: the embedded binaries, set as the product sets its own
 * lasting server, which waits for the disk at every commit.
 */
final class BenchServer implements AutoCloseable {

    /** The superuser; no password is asked. */
    static final String OWNER = "postgres";

    /** The product's role, which owns nothing. */
    static final String WORKER = "fengqiao_app";

    /** Connections of each contender at most, as the product's own setting. */
    static final int POOL = 20;

    private final EmbeddedPostgres server;

    private BenchServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param durable whether a commit is on the disk before it is answered */
    static BenchServer start(boolean durable) throws IOException {
        var wanted = durable ? "on" : "off";
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(TestServerFolders.create())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig(
                        "shared_preload_libraries", Boolean.getBoolean("bench.statements") ? "pg_stat_statements" : "")
                .setServerConfig("fsync", wanted)
                .setServerConfig("synchronous_commit", wanted)
                .setServerConfig("full_page_writes", wanted)
                .start();
        var bench = new BenchServer(server);
        bench.execute("create role " + WORKER + " login password ''");
        return bench;
    }

    /** @return the address of a new and empty database */
    String database(String name) {
        execute("create database " + name);
        return address(name);
    }

    String address(String name) {
        return server.getJdbcUrl(OWNER, name).replaceFirst("\\?.*", "");
    }

    void execute(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
