package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut, an out-of-memory killer or an impatient administrator does. */
class KilledApplicationTest {

    @TempDir
    Path temporary;

    @Test
    void nothingCommittedIsLostAndTheNextStartWorksAtOnce() throws Exception {
        var folder = TestFolder.of(temporary.resolve("data"));
        try (var first = ChildJvm.run(ServerChild.class, folder.root().toString())) {
            first.awaitLine("READY");
            first.ask("create table ledger (entry int)", "DONE");
            first.ask("insert into ledger select generate_series(1, 1000)", "DONE");
            first.kill();
        }
        var orphan = Postmaster.runningOn(folder);
        assertThat(orphan).as("the server outlives its application").isPresent();

        var begin = Instant.now();
        try (var second = EmbeddedServer.start(folder)) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
            assertThat(count(second)).isEqualTo(1000);
        }

        // After a restart of the machine the recorded number may be anybody's.
        Files.write(
                folder.cluster().resolve("postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        folder.cluster().toString()));
        try (var third = EmbeddedServer.start(folder)) {
            assertThat(count(third)).isEqualTo(1000);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aCopiedFolderDoesNotTakeTheServerOfTheOtherForItsOwn() throws Exception {
        var folder = TestFolder.of(temporary.resolve("data"));
        EmbeddedServer.start(folder).close();

        try (var other = EmbeddedServer.start(TestFolder.of(temporary.resolve("other")))) {
            Files.copy(
                    temporary.resolve("other/postgres/postmaster.pid"),
                    folder.cluster().resolve("postmaster.pid"));
            try (var copied = EmbeddedServer.start(folder)) {
                assertThat(copied.getJdbcUrl()).isNotEqualTo(other.getJdbcUrl());
            }
            assertThat(other.isRunning()).isTrue();
        }
    }

    @Test
    @Tag("full")
    void applicationAndServerKilledTogetherLoseNothing() throws Exception {
        var folder = TestFolder.of(temporary.resolve("data"));
        for (int round = 1; round <= 3; round++) {
            try (var child = ChildJvm.run(ServerChild.class, folder.root().toString())) {
                child.awaitLine("READY");
                child.ask("create table if not exists ledger (entry int)", "DONE");
                child.ask("insert into ledger select generate_series(1, 100000)", "DONE");
                child.kill();
            }
            var postmaster = Long.parseLong(Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                    .get(0));
            ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);

            try (var next = EmbeddedServer.start(folder)) {
                assertThat(count(next)).isEqualTo(round * 100_000);
            }
        }
    }

    @Test
    @Tag("full")
    void aFirstStartKilledHalfWayIsMadeAnew() throws Exception {
        var folder = DataFolder.of(temporary.resolve("data"));
        for (int milliseconds : List.of(300, 700, 1200, 2000, 3000)) {
            try (var child = ChildJvm.run(ServerChild.class, folder.root().toString(), "unpack")) {
                child.killAfter(milliseconds);
            }
        }

        try (var server = EmbeddedServer.start(folder);
                var connection = DriverManager.getConnection(
                        server.getJdbcUrl(),
                        server.forMigrations().getUsername(),
                        server.forMigrations().getPassword())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static int count(EmbeddedServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.getJdbcUrl(),
                        server.forMigrations().getUsername(),
                        server.forMigrations().getPassword());
                var answer = connection.createStatement().executeQuery("select count(*) from ledger")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
