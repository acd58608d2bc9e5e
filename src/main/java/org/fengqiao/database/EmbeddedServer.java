package org.fengqiao.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** The embedded PostgreSQL server of a data folder, from its start to its stop. */
class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedServer start(DataFolder folder) {
        try {
            Files.createDirectories(folder.root());
            var password = password(folder);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(folder.programs().toFile())
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.password().toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setConnectConfig("password", password)
                    .setOutputRedirector(Redirect.appendTo(folder.serverLog().toFile()))
                    .start();
            return new EmbeddedServer(postgres, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password(DataFolder folder) throws IOException {
        if (!Files.exists(folder.password())) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(
                    folder.password(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(folder.password()).strip();
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
