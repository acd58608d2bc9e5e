package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The drill: a database is backed up while somebody writes, lost, and brought back; and what is no good is refused. */
class BackupTest {

    private static final char[] PASSWORD = "一个足够长的备份密码 long".toCharArray();
    private static final int BEFORE = 2_000;

    @TempDir
    static Path shared;

    @TempDir
    Path temporary;

    private static DataFolder folder = TestFolder.of(Path.of("unset"));
    private static @Nullable EmbeddedServer server;
    private static Path plain = Path.of("unset");

    @BeforeAll
    static void aDatabaseWithCases() throws Exception {
        folder = TestFolder.of(shared.resolve("data"));
        server = EmbeddedServer.start(folder);
        try (var connection = connect(running());
                var statement = connection.createStatement()) {
            statement.execute("create table case_file (case_number text primary key, facts text)");
            statement.execute("insert into case_file select 'A' || i, repeat('事实', 400) from generate_series(1, "
                    + BEFORE + ") i");
        }
        plain = shared.resolve("plain.fengqiao");
        new BackupCommand(plain, null).embedded(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        running().close();
    }

    @Test
    void whatWasCommittedBeforeTheBackupIsInItHoweverMuchIsWrittenMeanwhile() throws Exception {
        var backup = temporary.resolve("backup.fengqiao");
        var written = new AtomicInteger();
        var stop = new AtomicBoolean();
        var writer = new Thread(() -> write(written, stop));
        writer.start();
        var note = new BackupCommand(backup, null).embedded(folder);
        var acceptedAfter = written.get();
        stop.set(true);
        writer.join();

        var elsewhere = TestFolder.of(temporary.resolve("restored"));
        var restored = new RestoreCommand(backup, null).embedded(elsewhere);

        assertThat(note.cases()).isGreaterThanOrEqualTo(BEFORE);
        assertThat(restored.cases()).isBetween(note.cases(), (long) BEFORE + acceptedAfter + 1);
        assertThat(written.get()).as("the writer was not held up").isPositive();
        try (var again = EmbeddedServer.start(elsewhere);
                var connection = connect(again);
                var statement = connection.createStatement();
                var whole = statement.executeQuery("select count(*), min(length(facts)) from case_file")) {
            whole.next();
            assertThat(whole.getLong(1)).isEqualTo(restored.cases());
            assertThat(whole.getInt(2)).isEqualTo(800);
        }
        assertThat(left(temporary)).containsExactlyInAnyOrder("backup.fengqiao", "restored");
    }

    @Test
    void anEncryptedBackupTellsNothingAndComesBackWithItsPasswordOnly() throws Exception {
        var backup = temporary.resolve("backup.fengqiao");
        new BackupCommand(backup, PASSWORD).embedded(folder);

        assertThat(new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1))
                .doesNotContain("fengqiao-backup.properties", "postgres");
        assertRefused(backup, null, "这份备份加了密");
        assertRefused(backup, "另一个密码，也足够长".toCharArray(), "密码不对");
        var restored = new RestoreCommand(backup, PASSWORD).embedded(TestFolder.of(temporary.resolve("restored")));
        assertThat(restored.cases()).isGreaterThanOrEqualTo(BEFORE);
    }

    @Test
    void aBackupThatWasCutShortOrChangedIsNotUsed() throws Exception {
        var bytes = Files.readAllBytes(plain);
        var cut = temporary.resolve("cut");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        bytes[bytes.length / 2] ^= 1;
        var changed = temporary.resolve("changed");
        Files.write(changed, bytes);
        var foreign = Files.writeString(temporary.resolve("foreign"), "not a backup at all");

        assertRefused(cut, null, "不完整、被改动过");
        assertRefused(changed, null, "不完整、被改动过");
        assertRefused(foreign, null, "加了密");
    }

    @Test
    void nothingThatExistsIsOverwritten() throws Exception {
        assertThatThrownBy(() -> new BackupCommand(plain, null).embedded(folder))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("已经存在，没有覆盖");
        assertThatThrownBy(() -> new RestoreCommand(plain, null).embedded(folder))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("已经有数据库");
        try (var connection = connect(running())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void theCommandAnswersWithAnExitCode() {
        var settings = new MockEnvironment()
                .withProperty("fengqiao.data-dir", folder.root().toString());
        var command = new BackupAtStart();
        var backup = temporary.resolve("backup.fengqiao").toString();

        assertThat(command.run(settings, backup, null)).isZero();
        assertThat(command.run(settings, backup, null)).isEqualTo(1);
        settings.setProperty("fengqiao.data-dir", temporary.resolve("again").toString());
        assertThat(command.run(settings, null, backup)).isZero();
        assertThat(command.run(settings, null, temporary.resolve("nowhere").toString()))
                .isEqualTo(1);
        settings.setProperty(
                "fengqiao.backup.password-file", temporary.resolve("nowhere").toString());
        assertThat(command.run(settings, backup + "2", null)).isEqualTo(1);
    }

    private void assertRefused(Path backup, char @Nullable [] password, String why) throws IOException {
        var elsewhere = TestFolder.of(temporary.resolve("elsewhere"));
        assertThatThrownBy(() -> new RestoreCommand(backup, password).embedded(elsewhere))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining(why);
        assertThat(left(elsewhere.root())).isEmpty();
    }

    private static List<String> left(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void write(AtomicInteger written, AtomicBoolean stop) {
        try (var connection = connect(running());
                var insert = connection.prepareStatement("insert into case_file values (?, repeat('事实', 400))")) {
            while (!stop.get()) {
                insert.setString(1, "B" + written.get());
                insert.execute();
                written.incrementAndGet();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmbeddedServer running() {
        return Objects.requireNonNull(server);
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        var reached = server.forMigrations();
        return DriverManager.getConnection(reached.getJdbcUrl(), reached.getUsername(), reached.getPassword());
    }
}
