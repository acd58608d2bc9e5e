package org.fengqiao.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach the embedded server: its free port on loopback and the password of its folder. */
record ServerAddress(int port, String password) {

    /** The user that owns the application's database, and not more than that. */
    static final String APPLICATION = "fengqiao";

    /** The user under which the application works. */
    static final String WORKER = "fengqiao_app";

    private static final String SUPERUSER = "postgres";

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + APPLICATION;
    }

    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, password);
    }

    /** Makes the application's user and database when they are missing. */
    void prepareDatabase() throws SQLException {
        try (var connection = connectAsSuperuser()) {
            createIfMissing(
                    connection,
                    "select 1 from pg_roles where rolname = '" + APPLICATION + "'",
                    "create role " + APPLICATION + " login password '" + password + "'");
            createIfMissing(
                    connection,
                    "select 1 from pg_database where datname = '" + APPLICATION + "'",
                    "create database " + APPLICATION + " owner " + APPLICATION);
            WorkingRole.prepare(connection, WORKER, password);
        }
    }

    private static void createIfMissing(Connection connection, String question, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean present;
            try (var found = statement.executeQuery(question)) {
                present = found.next();
            }
            if (!present) {
                statement.execute(command);
            }
        }
    }

    @Override
    public String toString() {
        return url();
    }
}
