package org.fengqiao.database;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Lays the engine's tables by the engine jar's own create scripts, in the engine's own order (its
 * AbstractPersistenceSession, dbSchemaCreate). The scripts also write the version row that the engine checks at start. A new
 * engine version brings a migration of its own with that version's upgrade scripts.
 */
@Component
public class EngineSchemaMigration implements JavaMigration {

    static final List<String> COMPONENTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611240000");
    }

    @Override
    public String getDescription() {
        return "engine schema 7.24.0";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        for (var component : COMPONENTS) {
            var script = new ClassPathResource(script(component));
            ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(script, "UTF-8"));
        }
    }

    static String script(String component) {
        return "org/camunda/bpm/engine/db/create/activiti.postgres.create." + component + ".sql";
    }
}
