package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server on one folder, looked at from all sides. */
class EmbeddedServerTest {

    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        folder = TestFolder.of(temporary.resolve("数据 data"));
        server = EmbeddedServer.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        assertThat(Postmaster.runningOn(folder)).isEmpty();
    }

    @Test
    void whatIsCommittedIsOnDisk() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void itIsTheVersionThatTheCodeExpects() throws SQLException {
        assertThat(setting("server_version")).startsWith(Cluster.MAJOR + ".");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        var record = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));

        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(record.get(4)).as("folder of a local socket").isEmpty();
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        for (var user : List.of("fengqiao", "postgres")) {
            for (var database : List.of("fengqiao", "postgres", "template1")) {
                var url = server.getJdbcUrl().replaceFirst("/fengqiao$", "/" + database);

                assertRefused(url, user, null);
                assertRefused(url, user, "");
                assertRefused(url, user, "wrong");
            }
        }
    }

    private static void assertRefused(String url, String user, @Nullable String password) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, login(user, password)))
                .extracting(SQLException::getSQLState)
                .isIn("28P01", "08004");
    }

    private static Properties login(String user, @Nullable String password) {
        var login = new Properties();
        login.setProperty("user", user);
        if (password != null) {
            login.setProperty("password", password);
        }
        return login;
    }

    @Test
    void everyLineOfTheAccessListAsksForThePassword() throws Exception {
        var rules = Files.readAllLines(folder.cluster().resolve("pg_hba.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(rules).isNotEmpty().allMatch(rule -> rule.endsWith("scram-sha-256"));
    }

    @Test
    void theApplicationIsNoSuperuser() throws SQLException {
        assertThat(ask("select usename || ' ' || usesuper from pg_user where usename = current_user"))
                .isEqualTo("fengqiao_app false");
    }

    @Test
    void passwordLogAndProgramsAreTheOwnersAlone() throws Exception {
        for (var path : List.of(folder.password(), folder.serverLog())) {
            assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        for (var path : List.of(folder.root(), folder.cluster(), folder.programs())) {
            assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(Files.readString(folder.password())).hasSizeGreaterThan(40);
    }

    @Test
    void aSecondStartIsRefusedAndTheFirstGoesOn() throws SQLException {
        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageStartingWith("数据目录 " + folder.root() + " 正在被另一个枫桥使用")
                .hasMessageContaining("PID " + ProcessHandle.current().pid())
                .hasMessageContaining("stop it first");

        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void aSecondStartFromAnotherProcessIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var second = ChildJvm.run(ServerChild.class, folder.root().toString())) {
            assertThat(second.allOutput()).anyMatch(line -> line.contains("正在被另一个枫桥使用"));
            assertThat(second.exitCode()).isNotZero();
        }

        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void refusalsInTheServersLogNameNobody() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table person (name text primary key)");
            statement.execute("insert into person values ('张三甲')");
            assertThatThrownBy(() -> statement.execute("insert into person values ('张三甲')"))
                    .hasMessageContaining("duplicate key");
        }

        assertThat(Files.readString(folder.serverLog()))
                .contains("duplicate key")
                .doesNotContain("张三甲");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static String setting(String name) throws SQLException {
        return ask("select current_setting('" + name + "')");
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = connect();
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
