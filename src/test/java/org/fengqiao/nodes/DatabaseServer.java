package org.fengqiao.nodes;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server process of a cluster's folder, from outside: what an administrator, a system or a power cut does to it. */
final class DatabaseServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Path cluster;
    private final Path programs;

    /** A server that runs now. */
    DatabaseServer(Path cluster) throws IOException {
        this.cluster = cluster;
        this.programs = Objects.requireNonNull(
                Path.of(process().info().command().orElseThrow()).getParent());
    }

    /** Ends it. @param mode fast: as an administrator does; immediate: without a word to anybody, as a crash does */
    void stop(String mode) throws IOException, InterruptedException {
        run(List.of(programs.resolve("pg_ctl").toString(), "stop", "-D", cluster.toString(), "-m", mode, "-w", "-s"));
    }

    /** Cuts every connection to the database but the one that asks for it. @return how many there were */
    static int cutAll(JdbcClient superuser) {
        return superuser
                .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")
                .query(Integer.class)
                .single();
    }

    /** Kills its first process, so that nobody cleans up, and waits until somebody has started another one. */
    void killAndAwaitNext() throws IOException {
        var killed = process();
        killed.destroyForcibly();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (pid().filter(next -> next != killed.pid()).isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("nobody starts the database again");
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    /** Starts it again on the same port with the same settings, which PostgreSQL keeps in the folder. */
    void start() throws IOException, InterruptedException {
        var command = Files.readString(cluster.resolve("postmaster.opts")).strip();
        var settings = command.substring(command.indexOf(' ')).replaceFirst("\"-D\" \"[^\"]*\"", "");
        run(List.of(
                programs.resolve("pg_ctl").toString(),
                "start",
                "-D",
                cluster.toString(),
                "-w",
                "-s",
                "-l",
                cluster.resolveSibling("postgres.log").toString(),
                "-o",
                settings));
    }

    /** Lets none of its processes go on for a moment; what they have written up to now is all that there is. */
    void frozen(Work work) throws IOException, InterruptedException {
        var postmaster = process();
        // Its children are looked for once it makes no more of them.
        signal("STOP", Stream.of(postmaster));
        signal("STOP", postmaster.descendants());
        try {
            work.run();
        } finally {
            signal("CONT", Stream.concat(postmaster.descendants(), Stream.of(postmaster)));
        }
    }

    private static void signal(String name, Stream<ProcessHandle> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(each -> command.add(Long.toString(each.pid())));
        // A child that has just ended is no reason to stop here.
        new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    private ProcessHandle process() throws IOException {
        return pid().flatMap(ProcessHandle::of)
                .orElseThrow(() -> new IllegalStateException("no server runs on " + cluster));
    }

    /** The number in its record; none while it is written. */
    private Optional<Long> pid() throws IOException {
        var record = cluster.resolve("postmaster.pid");
        if (!Files.exists(record)) {
            return Optional.empty();
        }
        return Files.readAllLines(record).stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> text.matches("\\d+"))
                .map(Long::valueOf);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // pg_ctl refuses to run as root.
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        var said = Path.of("target", "nodes", "pg_ctl.txt");
        var process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(said));
        }
    }

    /** Something that is done while it stands still. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }
}
