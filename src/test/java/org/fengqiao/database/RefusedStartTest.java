package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.FengqiaoApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real application, started by its main class: what somebody sees on the console when its database is no good. */
class RefusedStartTest {

    @TempDir
    Path temporary;

    @Test
    void aRefusalIsOneLineOnTheConsoleAndAnExitCode() throws Exception {
        var cluster = Files.createDirectories(temporary.resolve("data/postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "15\n");

        var line = onlyComplaintOf("--fengqiao.data-dir=" + temporary.resolve("data"));

        assertThat(line).contains("由 PostgreSQL 15 建立").contains("was made by PostgreSQL 15");
    }

    @Test
    @Tag("full")
    void aWrongPasswordForARealServer() throws Exception {
        try (var server = EmbeddedServer.start(TestFolder.of(temporary.resolve("real")))) {
            var line = onlyComplaintOf(
                    "--spring.datasource.url=" + server.getJdbcUrl(),
                    "--spring.datasource.username=fengqiao",
                    "--spring.datasource.password=wrong");

            assertThat(line).contains("拒绝用户 fengqiao 登录").contains("refused the login");
        }
    }

    @Test
    @Tag("full")
    void anUnreachableRealServer() throws Exception {
        var line = onlyComplaintOf("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/fengqiao");

        assertThat(line).contains("连接不上 PostgreSQL 服务器").contains("cannot be reached");
    }

    @Test
    @Tag("full")
    void aFolderInUse() throws Exception {
        try (var server = EmbeddedServer.start(TestFolder.of(temporary.resolve("data")))) {
            var line = onlyComplaintOf("--fengqiao.data-dir=" + temporary.resolve("data"));

            assertThat(line).contains("正在被另一个枫桥使用").contains("in use by another Fengqiao");
            assertThat(server.getJdbcUrl()).isNotEmpty();
        }
    }

    @Test
    @Tag("full")
    void aFolderThatCannotBeWritten() throws Exception {
        var file = Files.writeString(temporary.resolve("file"), "");

        var line = onlyComplaintOf("--fengqiao.data-dir=" + file.resolve("data"));

        assertThat(line).contains("不能读写").contains("cannot be read and written");
    }

    private static String onlyComplaintOf(String... arguments) throws Exception {
        List<String> output;
        try (var application = ChildJvm.run(FengqiaoApplication.class, arguments)) {
            output = application.allOutput();
            assertThat(application.exitCode()).isNotZero();
        }
        var complaints =
                output.stream().filter(line -> !line.contains(" INFO ")).toList();
        assertThat(complaints).as("all that is said besides INFO: %s", output).hasSize(1);
        assertThat(output).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        return complaints.get(0);
    }
}
