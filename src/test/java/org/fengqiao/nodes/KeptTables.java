package org.fengqiao.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of all tables as a release left them, to compare with what they are after an upgrade. */
final class KeptTables {

    private static final String BEFORE = "before_upgrade";

    /**
     * What every start writes, upgrade or not: counters of the engine and sessions; and names of groups and of lists of tasks, which are the
     * release's own words.
     */
    private static final Set<String> OF_THE_START =
            Set.of("act_ge_property", "login_session", "login_session_attributes", "act_id_group", "act_ru_filter");

    private final JdbcClient database;

    /** Copies them now, beside the others. */
    KeptTables(JdbcClient database) {
        this.database = database;
        database.sql("create schema " + BEFORE).update();
        tables("public")
                .forEach(table -> database.sql("create table %s.%s as table public.%s".formatted(BEFORE, table, table))
                        .update());
    }

    /** Every row is there as it was, in the columns that there were. */
    void areAllThere() {
        var lost = new ArrayList<String>();
        for (var table : tables(BEFORE)) {
            var rows = OF_THE_START.contains(table) ? 0 : lost(table);
            if (rows > 0) {
                lost.add(table + ": " + rows);
            }
        }
        assertThat(lost).as("rows that are gone or changed").isEmpty();
    }

    /** How many there were of something. */
    int count(String table) {
        return database.sql("select count(*) from %s.%s".formatted(BEFORE, table))
                .query(Integer.class)
                .single();
    }

    boolean has(String table) {
        return tables(BEFORE).contains(table);
    }

    private int lost(String table) {
        return database.sql("""
                        select count(*) from (select row(%1$s)::text from %2$s.%3$s
                        except all select row(%1$s)::text from public.%3$s) gone""".formatted(columns(table), BEFORE, table))
                .query(Integer.class)
                .single();
    }

    private String columns(String table) {
        return String.join(
                ", ",
                database.sql("select quote_ident(column_name) from information_schema.columns where table_schema = ?"
                                + " and table_name = ? order by ordinal_position")
                        .params(BEFORE, table)
                        .query(String.class)
                        .list());
    }

    private List<String> tables(String schema) {
        return database.sql("select table_name from information_schema.tables where table_schema = ?"
                        + " and table_type = 'BASE TABLE' order by 1")
                .param(schema)
                .query(String.class)
                .list();
    }
}
