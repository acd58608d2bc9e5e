package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A server that an installation names, played by an embedded one with its password. */
class ConfiguredServerTest {

    @TempDir
    static Path temporary;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(TestFolder.of(temporary.resolve("data")));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aGoodServerIsUsed() {
        assertThatCode(() -> demand(server.getJdbcUrl(), "fengqiao", server.getPassword()))
                .doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsOneLine() {
        refused(server.getJdbcUrl() + "?password=hidden", "fengqiao", "wrong")
                .hasMessageContaining("拒绝用户 fengqiao 登录")
                .hasMessageContaining("check SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD")
                .hasMessageNotContaining("hidden")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void aMissingPasswordIsOneLine() {
        refused(server.getJdbcUrl(), "fengqiao", "").hasMessageContaining("拒绝用户 fengqiao 登录");
    }

    @Test
    void anUnreachableServerIsOneLine() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobody = socket.getLocalPort();
        }

        refused("jdbc:postgresql://127.0.0.1:" + nobody + "/fengqiao", "fengqiao", "x")
                .hasMessageContaining("连接不上 PostgreSQL 服务器 //127.0.0.1:" + nobody)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void anUnknownDatabaseIsOneLine() {
        refused(server.getJdbcUrl().replaceFirst("/fengqiao$", "/nowhere"), "fengqiao", server.getPassword())
                .hasMessageContaining("没有该数据库")
                .hasMessageContaining("CREATE DATABASE");
    }

    @Test
    void anAddressOfAnotherProductIsOneLine() {
        refused("jdbc:mysql://127.0.0.1/fengqiao", "fengqiao", "x")
                .hasMessageContaining("不是 PostgreSQL 地址")
                .hasMessageContaining("jdbc:postgresql://host:5432/database");
    }

    @Test
    void aDatabaseThatCannotHoldEveryCharacterIsOneLine() throws Exception {
        var superuser = server.getJdbcUrl().replaceFirst("/fengqiao$", "/postgres");
        try (var connection = DriverManager.getConnection(superuser, "postgres", server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database latin encoding 'LATIN1' template template0 locale_provider libc locale 'C'");
        }

        refused(server.getJdbcUrl().replaceFirst("/fengqiao$", "/latin"), "fengqiao", server.getPassword())
                .hasMessageContaining("LATIN1")
                .hasMessageContaining("ENCODING 'UTF8'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.6.24", "13.23", "19.0", "20beta1"})
    void aServerOfAnUnsupportedVersionIsOneLine(String version) throws IOException {
        try (var old = new FakeServer(version)) {
            refused(old.url(), "fengqiao", "x")
                    .hasMessageContaining("的版本是 " + version + "，本系统支持 14 至 18")
                    .hasMessageContaining("supported are 14 to 18");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.0", "15.18 (Debian 15.18-0+deb12u1)", "16.3", "17.11", "18.6"})
    void aServerOfASupportedVersionIsUsed(String version) throws IOException {
        try (var supported = new FakeServer(version)) {
            assertThatCode(() -> demand(supported.url(), "fengqiao", "x")).doesNotThrowAnyException();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String url, String user, String password) {
        return assertThatThrownBy(() -> demand(url, user, password))
                .isInstanceOf(DatabaseUnusable.class)
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.getMessage()).lines()).hasSize(1));
    }

    private static void demand(String url, String user, String password) {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("spring.datasource.username", user)
                .withProperty("spring.datasource.password", password);
        ConfiguredServer.of(environment).demandUsable();
    }
}
