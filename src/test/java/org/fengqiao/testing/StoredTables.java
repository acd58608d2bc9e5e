package org.fengqiao.testing;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables of the database, each as one short text: two alike mean that nothing was changed between them. */
public final class StoredTables {

    /** Figures, notices and reminders are brought up to date by a schedule, whatever else goes on. */
    private static final Set<String> KEPT_BY_A_SCHEDULE = Set.of(
            "case_fact",
            "case_stage_fact",
            "case_fact_due",
            "notice",
            "reminder",
            "reminder_recipient",
            "reminder_message");

    private StoredTables() {}

    /**
     * Looks at all tables, but for those that a schedule of the product keeps up.
     *
     * @param leftOut says of which tables the caller expects changes
     * @return row count and digest of the rows by table
     */
    public static SortedMap<String, String> digests(JdbcClient database, Predicate<String> leftOut) {
        var tables = database.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        var all = new TreeMap<String, String>();
        for (var table : tables) {
            if (!KEPT_BY_A_SCHEDULE.contains(table) && !leftOut.test(table)) {
                all.put(table, digest(database, table));
            }
        }
        return all;
    }

    private static String digest(JdbcClient database, String table) {
        return database.sql("select count(*) || '/' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                        + " from \"" + table + "\" t")
                .query(String.class)
                .single();
    }
}
