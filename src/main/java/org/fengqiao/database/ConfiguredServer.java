package org.fengqiao.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.fengqiao.shared.ConfiguredDatabase;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The PostgreSQL server that an installation names: asked once, before anything is built on it. */
final class ConfiguredServer {

    private static final String URL_PREFIX = "jdbc:postgresql:";
    private static final String PATIENCE_SECONDS = "10";

    private final String url;
    private final Properties login = new Properties();
    private @Nullable Properties owner;

    private ConfiguredServer(String url) {
        this.url = url;
        login.setProperty("connectTimeout", PATIENCE_SECONDS);
        login.setProperty("loginTimeout", PATIENCE_SECONDS);
    }

    static ConfiguredServer of(Environment environment) {
        var server = new ConfiguredServer(environment.getRequiredProperty(ConfiguredDatabase.URL));
        server.put("user", environment.getProperty("spring.datasource.username"));
        server.put("password", environment.getProperty("spring.datasource.password"));
        server.owner = server.owner(environment);
        return server;
    }

    private void put(String key, @Nullable String value) {
        if (value != null) {
            login.setProperty(key, value);
        }
    }

    private @Nullable Properties owner(Environment environment) {
        var user = environment.getProperty("spring.flyway.user");
        if (!StringUtils.hasText(user) || user.equals(login.getProperty("user"))) {
            return null;
        }
        var other = new Properties();
        other.putAll(login);
        other.setProperty("user", user);
        other.setProperty("password", environment.getProperty("spring.flyway.password", ""));
        return other;
    }

    /** Refuses, in one line, a server that cannot be reached, does not let us in or is not one we know. */
    void demandUsable() {
        if (!url.startsWith(URL_PREFIX)) {
            throw ServerRefusals.notPostgres(url);
        }
        if (owner != null) {
            makeWorkingRole(owner);
        }
        try (var connection = DriverManager.getConnection(url, login)) {
            demandVersion(connection);
            demandUnicode(connection);
        } catch (SQLException e) {
            throw ServerRefusals.of(e, address(), login.getProperty("user", "?"));
        }
    }

    /** The owner of the tables makes the role under which the application works. */
    private void makeWorkingRole(Properties as) {
        try (var connection = DriverManager.getConnection(url, as)) {
            WorkingRole.prepare(connection, login.getProperty("user", ""), login.getProperty("password", ""));
        } catch (SQLException e) {
            throw ServerRefusals.of(e, address(), as.getProperty("user", "?"));
        }
    }

    private void demandVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (!SupportedVersions.contains(major)) {
            throw SupportedVersions.refusal(address(), connection.getMetaData().getDatabaseProductVersion());
        }
    }

    private void demandUnicode(Connection connection) throws SQLException {
        var encoding = connection.unwrap(PGConnection.class).getParameterStatus("server_encoding");
        if (!"UTF8".equals(encoding)) {
            throw ServerRefusals.notUnicode(address(), String.valueOf(encoding));
        }
    }

    /** The address without its parameters, which may hold a password. */
    private String address() {
        return url.substring(URL_PREFIX.length()).replaceFirst("\\?.*", "");
    }
}
