package org.fengqiao.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The role under which the application works. It reads and writes, but owns nothing: tables are made and changed by the
 * role of the migrations, and what is kept for good ({@link WorkingRights}) it cannot change.
 */
final class WorkingRole {

    private WorkingRole() {}

    /**
     * Makes the role when it is missing, and gives it the password of the settings.
     *
     * @throws SQLException when the owner may not make roles
     */
    static void prepare(Connection owner, String name, String password) throws SQLException {
        run(
                owner,
                isThere(owner, name) ? "alter role %I login password %L" : "create role %I login password %L",
                name,
                password);
    }

    private static boolean isThere(Connection owner, String name) throws SQLException {
        try (var question = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            question.setString(1, name);
            try (var found = question.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Lets the server put names and texts into a command: a command takes no parameters. */
    static void run(Connection owner, String command, String... parts) throws SQLException {
        var places = ", ?".repeat(parts.length);
        try (var format = owner.prepareStatement("select format(?" + places + ")")) {
            format.setString(1, command);
            for (var i = 0; i < parts.length; i++) {
                format.setString(i + 2, parts[i]);
            }
            try (var text = format.executeQuery();
                    var statement = owner.createStatement()) {
                text.next();
                statement.execute(text.getString(1));
            }
        }
    }
}
