package org.fengqiao.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * After the migrations: the application's own role may read and write every table, but not change or delete what stands in
 * a table whose comment begins with {@code append-only}. With one role for both there is nothing to give.
 */
@Component
public class WorkingRights implements Callback {

    private static final String APPEND_ONLY =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = current_schema() and c.relkind = 'r'"
                    + " and obj_description(c.oid, 'pg_class') like 'append-only%'";

    private final String role;

    @Autowired
    WorkingRights(JdbcConnectionDetails application) {
        this(String.valueOf(application.getUsername()));
    }

    /** For a database that is migrated outside of the application. */
    public WorkingRights(String role) {
        this.role = role;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "rights of the working role";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var connection = context.getConnection();
            if (!role.equals(connection.getMetaData().getUserName())) {
                give(connection);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("the working role gets no rights", refused);
        }
    }

    private void give(Connection owner) throws SQLException {
        var schema = owner.getSchema();
        WorkingRole.run(owner, "grant usage on schema %I to %I", schema, role);
        WorkingRole.run(owner, "grant select, insert, update, delete on all tables in schema %I to %I", schema, role);
        WorkingRole.run(owner, "grant usage, select on all sequences in schema %I to %I", schema, role);
        WorkingRole.run(owner, "revoke insert, update, delete on flyway_schema_history from %I", role);
        for (var table : appendOnly(owner)) {
            WorkingRole.run(owner, "revoke update, delete, truncate on %I from %I", table, role);
        }
    }

    private static List<String> appendOnly(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(APPEND_ONLY)) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }
}
