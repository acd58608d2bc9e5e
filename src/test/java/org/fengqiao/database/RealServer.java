package org.fengqiao.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server as the machine's packages install it, with its own pg_dump: what a county has that runs a server itself. */
public final class RealServer implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String OWNER = "fengqiao";

    private final Path programs;
    private final Path folder;
    private final int port;

    private RealServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The folder of a whole installation, the newest: server and pg_dump of one version. */
    public static Optional<Path> programs() throws IOException {
        var places = new ArrayList<>(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(Path::of)
                        .toList());
        if (Files.isDirectory(DEBIAN)) {
            try (var versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(places::add);
            }
        }
        return places.stream()
                .filter(place -> Stream.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore")
                        .allMatch(program -> Files.isExecutable(place.resolve(program))))
                .findFirst();
    }

    /** A new server with the owner's role, in a folder that is emptied first. */
    public static RealServer start(Path programs, Path folder) throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = new RealServer(programs, folder.toAbsolutePath(), port);
        server.run("initdb", "-D", server.data(), "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=trust");
        server.run(
                "pg_ctl",
                "start",
                "-s",
                "-w",
                "-D",
                server.data(),
                "-l",
                server.folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off");
        server.sql("create role " + OWNER + " login createrole");
        return server;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** PostgreSQL does not run as root; in a name space of its own root is nobody. */
    private void run(String program, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(Arrays.asList(options));
        var said = folder.resolve(program + ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " failed: " + Files.readString(said, StandardCharsets.UTF_8));
        }
    }

    private void sql(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Makes an empty database. @return the application's options that name it */
    public List<String> newDatabase(String name) throws SQLException {
        sql("create database " + name + " owner " + OWNER);
        return List.of(
                "--spring.datasource.url=" + url(name),
                "--spring.datasource.username=fengqiao_app",
                "--spring.datasource.password=none",
                "--spring.flyway.user=" + OWNER,
                "--spring.flyway.password=none",
                "--fengqiao.data-dir=" + folder.resolve("node-" + name),
                "--fengqiao.backup.tools=" + programs);
    }

    /** The JDBC address of a database. */
    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "-s", "-m", "immediate", "-D", data());
    }
}
