package org.fengqiao.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;

/** Starts the server process on a folder that is prepared and locked. */
final class ServerStart {

    private static final String WORKING_FOLDER = "ot.epg.working-dir";
    private static final int TRIES = 3;
    /** After that a server that still runs is repeating its journal and gets more time, one that has ended gets none. */
    private static final Duration USUAL_START = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final String password;
    private final ServerLog log;

    ServerStart(DataFolder folder, String password) {
        this.folder = folder;
        this.password = password;
        this.log = new ServerLog(folder);
    }

    /** @return the port that the server listens on */
    int run() throws IOException {
        return run(ServerStart::freePort);
    }

    /** Starts it where it was before. */
    void runAgain(int port) throws IOException {
        run(() -> port);
    }

    private int run(Port choice) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = choice.number();
            forgetTheLibrarysLock();
            try {
                server(port).start();
                return port;
            } catch (IOException | RuntimeException | ExceptionInInitializerError failure) {
                if (Postmaster.runningOn(folder).isPresent()) {
                    new Recovery(folder, new ServerAddress(port, password)).await();
                    return port;
                }
                if (attempt == TRIES || !log.tellsOfSomethingThatPasses()) {
                    throw log.explain(failure);
                }
            }
        }
    }

    /** The library never gives its lock back after a start that failed. Ours is held already, and covers more. */
    private void forgetTheLibrarysLock() throws IOException {
        Files.deleteIfExists(folder.cluster().resolve("epg-lock"));
    }

    private EmbeddedPostgres.Builder server(int port) throws IOException {
        var builder = builder()
                // The library keeps unpacked programs per resolver object, not per folder: a new object each time.
                .setPgBinaryResolver((system, machine) -> folder.root().isAbsolute()
                        ? DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)
                        : null)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(USUAL_START)
                .setPort(port)
                .setConnectConfig("password", password)
                .setOutputRedirector(Redirect.appendTo(log.begin().toFile()));
        return durable(closedToStrangers(sameTextEverywhere(builder)));
    }

    /** The library tidies its working folder when it starts, by default one in the temp folder that anybody may have made. */
    private EmbeddedPostgres.Builder builder() {
        var before = System.getProperty(WORKING_FOLDER);
        System.setProperty(WORKING_FOLDER, folder.programs().toString());
        try {
            return EmbeddedPostgres.builder();
        } finally {
            if (before == null) {
                System.clearProperty(WORKING_FOLDER);
            } else {
                System.setProperty(WORKING_FOLDER, before);
            }
        }
    }

    /** The library's own defaults may lose what was committed. */
    private EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        var wanted = folder.lasting() ? "on" : "off";
        return builder.setServerConfig("fsync", wanted)
                .setServerConfig("synchronous_commit", wanted)
                .setServerConfig("full_page_writes", wanted);
    }

    /**
     * The library runs initdb with {@code -A trust}; its locale settings are plain arguments that follow, and the later
     * one wins. So the cluster knows its password before the server first listens.
     */
    private EmbeddedPostgres.Builder closedToStrangers(EmbeddedPostgres.Builder builder) {
        return builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // Values of rows, which name people, stay out of the server's log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_checkpoints", "off");
    }

    /** The machine's locale may be unknown to these programs, and would change the order of texts. */
    private static EmbeddedPostgres.Builder sameTextEverywhere(EmbeddedPostgres.Builder builder) {
        return builder.setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private interface Port {
        int number() throws IOException;
    }
}
