package org.fengqiao.bench.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which SQL statements a contender sent since the last reset, by PostgreSQL's own count: {@code pg_stat_statements}. */
final class Statements {

    private final JdbcClient database;

    Statements(String address) {
        database = JdbcClient.create(new DriverManagerDataSource(address, BenchServer.OWNER, ""));
        database.sql("create extension if not exists pg_stat_statements").update();
        database.sql("select pg_stat_statements_reset()::text").query(String.class).single();
    }

    /** Writes calls a case, milliseconds a case and the statement, the most frequent first. */
    void write(Path file, double cases) throws IOException {
        var sent = database.sql(
                        "select calls, total_exec_time, regexp_replace(query, '\\s+', ' ', 'g') from pg_stat_statements"
                                + " where dbid = (select oid from pg_database where datname = current_database())"
                                + " order by calls desc")
                .query((row, index) -> new Sent(row.getLong(1) / cases, row.getDouble(2) / cases, row.getString(3)))
                .list();
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%.1f statements, %.2f ms in the server a case%n",
                sent.stream().mapToDouble(Sent::calls).sum(),
                sent.stream().mapToDouble(Sent::millis).sum()));
        sent.forEach(each ->
                text.append(String.format(Locale.ROOT, "%8.2f %8.3f %s%n", each.calls, each.millis, each.query)));
        Files.writeString(file, text);
    }

    private record Sent(double calls, double millis, String query) {}
}
