package org.fengqiao.audit;

import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Seals what an older version has written in clear, each row under the key of its case. An empty database needs no master
 * key for it.
 */
abstract class SealingMigration implements JavaMigration {

    private final Supplier<MasterKeys> masters;

    SealingMigration(Supplier<MasterKeys> masters) {
        this.masters = masters;
    }

    /** Which columns. */
    abstract List<ClearTable> tables();

    /** What else is made of the rows, while they are still in clear. */
    void before(JdbcClient database, Supplier<KeyRing> keys) {}

    /** What is put back as it was. */
    void after(JdbcClient database) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version());
    }

    abstract String version();

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
        var database = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var ring = new Supplier<KeyRing>() {
            private @Nullable KeyRing made;

            @Override
            public KeyRing get() {
                if (made == null) {
                    made = new KeyRing(new CaseKeys(database, masters.get()), new KeysAtHand());
                }
                return made;
            }
        };
        before(database, ring);
        tables().forEach(table -> table.seal(database, ring));
        after(database);
    }

    /**
     * Texts of one table that were in clear.
     *
     * @param key its primary key
     * @param owner the column that names the case, or a query for it
     */
    record ClearTable(String name, String key, String owner, List<String> columns) {

        void seal(JdbcClient database, Supplier<KeyRing> ring) {
            columns.forEach(column -> seal(database, ring, column));
        }

        private void seal(JdbcClient database, Supplier<KeyRing> ring, String column) {
            var rows = database.sql("select %s as id, %s as owner, %s as text from %s where %s is not null"
                            .formatted(key, owner, column, name, column))
                    .query((row, unused) ->
                            new ClearRow(row.getObject("id"), row.getString("owner"), row.getString("text")))
                    .list();
            rows.forEach(row -> database.sql("update %s set %s = :sealed where %s = :id".formatted(name, column, key))
                    .param("sealed", ring.get().seal(row.owner(), row.text()))
                    .param("id", row.id())
                    .update());
        }
    }

    private record ClearRow(Object id, String owner, String text) {}
}
