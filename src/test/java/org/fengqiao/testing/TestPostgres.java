package org.fengqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.audit.SealLedgerMigration;
import org.fengqiao.audit.SealOtherTextsMigration;
import org.fengqiao.audit.SealPartiesMigration;
import org.fengqiao.audit.SealSessionsMigration;
import org.fengqiao.database.EngineSchemaMigration;
import org.fengqiao.database.TestServerFolders;
import org.fengqiao.database.WorkingRights;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One PostgreSQL server for all tests of a JVM, without fsync and in a temporary folder. It keeps one database with every
 * migration applied as a template; {@link #newDatabase()} copies it in a tenth of a second.
 */
public final class TestPostgres {

    private static final String TEMPLATE = "fengqiao_template";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** The address of a fresh database with all migrations applied; log in with any password as {@link #USER}. */
    public static String newDatabase() {
        var name = "fengqiao_" + DATABASES.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return address(name);
    }

    /** The address of a fresh database without any table. */
    public static String emptyDatabase() {
        var name = "empty_" + DATABASES.incrementAndGet();
        execute("create database " + name + " template template0");
        return address(name);
    }

    /** The superuser of the test server. */
    public static final String USER = "postgres";

    /** The role under which the application works: it may not change what is append-only. */
    public static final String WORKER = "fengqiao_app";

    /** Somebody with every right on the database of a test's context, who does what the application may not. */
    public static JdbcClient owner(Environment context) {
        return JdbcClient.create(
                new DriverManagerDataSource(context.getRequiredProperty("spring.datasource.url"), USER, ""));
    }

    private static String address(String database) {
        return Server.POSTGRES.getJdbcUrl(USER, database).replaceFirst("\\?.*", "");
    }

    private static void execute(String sql) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started by the first test that needs it. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setDataDirectory(TestServerFolders.create())
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                // Spring runs these after its contexts are closed; a hook of our own would race with them.
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                migrateTemplate(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void migrateTemplate(EmbeddedPostgres server) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE);
                statement.execute("create role " + WORKER + " login password ''");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Flyway.configure()
                    .dataSource(server.getDatabase(USER, TEMPLATE))
                    .locations("classpath:db/migration")
                    .javaMigrations(
                            new EngineSchemaMigration(),
                            new SealPartiesMigration(TestKeys::masters),
                            new SealSessionsMigration(TestKeys::masters),
                            new SealLedgerMigration(TestKeys::masters),
                            new SealOtherTextsMigration(TestKeys::masters))
                    .callbacks(new WorkingRights(WORKER))
                    .load()
                    .migrate();
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
