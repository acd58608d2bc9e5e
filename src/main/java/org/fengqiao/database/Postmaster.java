package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server process of a data folder, found through its {@code postmaster.pid}. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final long PATIENCE_SECONDS = 15;

    private final DataFolder folder;
    private final ProcessHandle process;

    private Postmaster(DataFolder folder, ProcessHandle process) {
        this.folder = folder;
        this.process = process;
    }

    /** The server that runs on this folder, if any. A number alone proves nothing: it must be a postgres started here. */
    static Optional<Postmaster> runningOn(DataFolder folder) throws IOException {
        return recorded(folder)
                .filter(process -> isPostgres(process).orElse(false) && wasStartedOn(folder.cluster(), process))
                .map(process -> new Postmaster(folder, process));
    }

    /** A process that was just killed is listed, nameless, until the system has put it away; PostgreSQL still counts it. */
    static void awaitDying(DataFolder folder) throws IOException {
        recorded(folder).filter(process -> isPostgres(process).isEmpty()).ifPresent(Postmaster::ends);
    }

    /**
     * Removes a {@code postmaster.pid} whose number belongs to something else by now, as after a restart of the machine or in
     * a copied folder: a process of another kind, or the server of another folder. PostgreSQL would take that one for the
     * server of this folder and refuse. Any doubt leaves the file to PostgreSQL's own checks.
     */
    static void clearStaleRecord(DataFolder folder) throws IOException {
        var foreign = recorded(folder).filter(process -> isPostgres(process)
                .map(postgres -> !postgres || !wasStartedOn(folder.cluster(), process))
                .orElse(false));
        if (foreign.isPresent()) {
            LOG.info("removing a stale {}", pidFile(folder));
            Files.deleteIfExists(pidFile(folder));
        }
    }

    private static Optional<ProcessHandle> recorded(DataFolder folder) throws IOException {
        if (!Files.exists(pidFile(folder))) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile(folder)).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive);
    }

    private static Path pidFile(DataFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }

    /** Empty when the system does not tell, as for another user's process. */
    private static Optional<Boolean> isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()).startsWith("postgres"));
    }

    private static boolean wasStartedOn(Path cluster, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.stream(arguments).anyMatch(argument -> isSame(argument, cluster)))
                .orElse(true);
    }

    private static boolean isSame(String argument, Path cluster) {
        try {
            return Files.isSameFile(Path.of(argument), cluster);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Stops the server and all its workers; what was committed is on disk whichever way it ends. */
    void stop() throws IOException {
        var workers = process.descendants().toList();
        new Programs(folder).stopCommand().ifPresent(this::run);
        if (!ends(process)) {
            process.destroy();
        }
        if (!ends(process)) {
            process.destroyForcibly();
        }
        // The shared memory of a killed server is free once its workers have noticed.
        workers.forEach(Postmaster::ends);
    }

    private void run(List<String> command) {
        try {
            var stop = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            stop.waitFor(PATIENCE_SECONDS * 2, TimeUnit.SECONDS);
        } catch (IOException e) {
            LOG.debug("pg_ctl does not run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
