package org.fengqiao.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.testing.TestPostgres;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Finds what a refused request has stored all the same. The database numbers its transactions: which were begun while a request ran is
 * asked after each, which of them were committed and in which tables their rows stand, after some hundred.
 */
final class StoredByRefused implements AutoCloseable {

    /** Where a refusal itself is noted, and who is logged in. */
    private static final Set<String> NOTES =
            Set.of("audit_entry", "audit_link", "login_session", "login_session_attributes");

    private final SingleConnectionDataSource connection;
    private final JdbcClient database;
    private final String scan;
    private final Map<Long, FuzzRequest> suspects = new LinkedHashMap<>();
    private long next;

    StoredByRefused(Environment environment) {
        connection = new SingleConnectionDataSource(
                environment.getRequiredProperty("spring.datasource.url"), TestPostgres.USER, "", true);
        database = JdbcClient.create(connection);
        scan = database
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOTES.contains(table))
                .map(table -> "select '" + table + "' as place, xmin::text::bigint as written_by from \"" + table
                        + "\" where xmin::text::bigint between :first and :last")
                .collect(Collectors.joining(" union "));
        next = nextTransaction();
    }

    /** Whatever was written until now is not the next request's: the test makes things for it. */
    void before() {
        next = nextTransaction();
    }

    /** Remembers whose transactions these were. */
    void after(FuzzRequest request, boolean refused) {
        var now = nextTransaction();
        for (var each = next; each < now && refused; each++) {
            suspects.put(each, request);
        }
    }

    /** What refused requests stored since the last call. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!suspects.isEmpty()) {
            var all = suspects.keySet();
            database
                    .sql(scan)
                    .param("first", all.stream().min(Long::compare).orElseThrow())
                    .param("last", all.stream().max(Long::compare).orElseThrow())
                    .query((row, line) -> Map.entry(row.getLong("written_by"), row.getString("place")))
                    .list()
                    .stream()
                    .filter(each -> isCommitted(each.getKey()))
                    .forEach(each -> fault(each.getKey(), each.getValue()).ifPresent(faults::add));
        }
        suspects.clear();
        return faults;
    }

    private Optional<String> fault(long transaction, String table) {
        return Optional.ofNullable(suspects.get(transaction))
                .filter(request -> !Stock.keeps(request, table))
                .map(request -> "stored in " + table + " by " + request.door());
    }

    private boolean isCommitted(long transaction) {
        return database.sql("select pg_xact_status(cast(cast(:number as text) as xid8))")
                .param("number", transaction)
                .query(String.class)
                .single()
                .equals("committed");
    }

    private long nextTransaction() {
        return database.sql("select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
