package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server with the settings that the product gives its own, which a test may stop and hurt; nobody watches it. */
public final class LastingServer implements AutoCloseable {

    private final DataFolder folder;
    private final EmbeddedServer server;

    private LastingServer(DataFolder folder) {
        this.folder = folder;
        this.server = EmbeddedServer.start(folder);
    }

    /** A new server in a folder that is emptied first. */
    public static LastingServer start(Path root) throws IOException {
        var folder = TestFolder.of(root.toAbsolutePath());
        var left = Postmaster.runningOn(folder);
        if (left.isPresent()) {
            left.get().stop();
        }
        if (Files.exists(root)) {
            FileSystemUtils.deleteRecursively(root);
        }
        return new LastingServer(folder);
    }

    /** Starts the server of a data folder that no application uses now. */
    public static LastingServer reopen(Path root) {
        return new LastingServer(DataFolder.of(root.toAbsolutePath()));
    }

    /** The folder of its cluster. */
    public Path cluster() {
        return folder.cluster();
    }

    /** The application's options that name it. */
    public List<String> options() {
        return List.of(
                "--spring.datasource.url=" + server.getJdbcUrl(),
                "--spring.datasource.username=" + server.getUsername(),
                "--spring.datasource.password=" + server.getPassword(),
                "--spring.flyway.user=postgres",
                "--spring.flyway.password=" + server.forMigrations().getPassword(),
                "--fengqiao.data-dir=" + folder.root().resolve("node"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** The application's database of a data folder whose server runs, for its superuser. */
    public static JdbcClient superuser(Path root) throws IOException {
        var folder = DataFolder.of(root.toAbsolutePath());
        var address =
                RunningServer.of(folder).orElseThrow(() -> new IllegalStateException("no server runs on " + root));
        return JdbcClient.create(new DriverManagerDataSource(address.url(), "postgres", address.password()));
    }
}
