package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fengqiao.database.LastingServer;
import org.fengqiao.testing.FaultReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The database that the product brings with it, under an application at work: its process is killed, the power is cut, its disk
 * is full. The application starts it again by itself.
 *
 * <p>What a copy of the folder proves, and what not. All processes of the database stand still while it is made, so it is
 * what the files held at one moment, as after a power cut or in a snapshot of a virtual machine: the copy is started, repeats its
 * journal, and everything that had been answered with yes before that moment is in it. It is read through the system's cache,
 * though: that what PostgreSQL told the system to write out (fsync) had reached the plates and not only the cache cannot be seen
 * by a copy, nor by anything but a cut of real power. For that the test holds what is decided in the product: {@code fsync},
 * {@code synchronous_commit} and {@code full_page_writes} are on, and no answer comes before the commit.
 */
@Tag("faults")
class EmbeddedFaultsTest {

    private static final Path FLOWS = Path.of(".");
    private static final Path DISK = Path.of("target", "nodes", "small-disk");
    private static final Path COPY = Path.of("target", "nodes", "power-cut");
    private static final Duration FULL_FOR = Duration.ofSeconds(3);

    private final FaultReport cut = new FaultReport("embedded-connections-cut");
    private final FaultReport killed = new FaultReport("embedded-database-killed");
    private final FaultReport powerCut = new FaultReport("power-cut-copy");
    private final FaultReport diskFull = new FaultReport("disk-full");

    @Test
    void whatWasAcceptedOutlivesOneOfEach() throws Exception {
        survives(1);
    }

    @Test
    @Tag("full")
    void whatWasAcceptedOutlivesTenOfEach() throws Exception {
        survives(10);
    }

    private void survives(int times) throws Exception {
        try (var disk = new SmallDisk(DISK);
                var clerks = new Clerks()) {
            var data = disk.folder().resolve("data");
            var load = clerks.load();
            try (var node = Node.startOn("embedded", options(data), FLOWS).ready()) {
                theServerWaitsForItsDisk(data);
                load.on(node);
                for (var time = 0; time < times; time++) {
                    Quiet.await();
                    load.awaitAnswers(8);
                    cutAllConnections(data, load);
                    killTheServer(data, load);
                    fillTheDisk(disk, node, load);
                    copyAsAfterAPowerCut(data, load);
                    load.on(node);
                }
                load.awaitAnswers(12);
                clerks.finish();
                node.stop();
            }
            assertThat(load.unclear()).isEmpty();
            load.nothingWasRefused();
            if (times > 1) {
                // Of the short run the last copy has been verified already.
                verify(data);
            }
            var counted = compare(data, load.accepted());
            for (var report : List.of(cut, killed, powerCut, diskFull)) {
                report.write(counted);
            }
        }
    }

    private static List<String> options(Path data) {
        return List.of("--fengqiao.data-dir=" + data);
    }

    private static void theServerWaitsForItsDisk(Path data) throws IOException {
        var database = LastingServer.superuser(data);
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    private void copyAsAfterAPowerCut(Path data, Load load) throws Exception {
        var copy = COPY.toAbsolutePath();
        if (Files.exists(copy)) {
            FileSystemUtils.deleteRecursively(copy);
        }
        Files.createDirectories(copy);
        var told = load.accepted();
        new DatabaseServer(data.resolve("postgres")).frozen(() -> copy(data, copy, "postgres", "postgres.password"));
        // It was made under load; looking through it needs none.
        load.rest();
        copy(data, copy, "programs");

        var begin = Instant.now();
        verify(copy);
        powerCut.survived(Duration.between(begin, Instant.now()));
        try (var server = LastingServer.reopen(copy)) {
            told.isPartOf(LastingServer.superuser(copy));
        }
    }

    private static void copy(Path from, Path to, String... names) throws IOException, InterruptedException {
        for (var name : names) {
            var copied = new ProcessBuilder(
                            "cp",
                            "-a",
                            from.resolve(name).toString(),
                            to.resolve(name).toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(copied).as(name).isZero();
        }
    }

    private void cutAllConnections(Path data, Load load) throws Exception {
        assertThat(DatabaseServer.cutAll(LastingServer.superuser(data))).isPositive();
        cut.survived(untilAnswered(load));
    }

    private void killTheServer(Path data, Load load) throws Exception {
        var begin = Instant.now();
        new DatabaseServer(data.resolve("postgres")).killAndAwaitNext();
        load.awaitAnswers(1);
        killed.survived(Duration.between(begin, Instant.now()));
    }

    private void fillTheDisk(SmallDisk disk, Node node, Load load) throws Exception {
        disk.fill();
        load.awaitFull();
        TimeUnit.MILLISECONDS.sleep(FULL_FOR.toMillis());
        assertThat(node.isAlive()).isTrue();
        disk.makeRoom();
        diskFull.survived(untilAnswered(load));
    }

    private static Duration untilAnswered(Load load) throws InterruptedException {
        var begin = Instant.now();
        load.awaitAnswers(1);
        return Duration.between(begin, Instant.now());
    }

    private static void verify(Path data) throws Exception {
        assertThat(Node.commandOn("embedded-check", options(data), FLOWS, "--fengqiao.verify-records=true"))
                .isZero();
    }

    private static Map<String, Integer> compare(Path data, Accepted accepted) throws Exception {
        try (var server = LastingServer.reopen(data)) {
            var database = LastingServer.superuser(data);
            accepted.isAllOf(database);
            return accepted.counted(database);
        }
    }
}
