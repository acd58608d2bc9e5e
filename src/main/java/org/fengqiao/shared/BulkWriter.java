package org.fengqiao.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes many rows in one statement: adds the new ones, rewrites those that differ and leaves the rest untouched. The
 * rows travel as one JSON value, so that tens of thousands take one round trip and the database counts what it changed.
 */
@Component
public class BulkWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    BulkWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts the rows into a table within the transaction of the caller.
     *
     * @param table the table's name, from the code and never from an input, as the columns' names
     * @param key its key column
     * @param rows all with the same columns; values are texts, numbers, booleans, lists of texts, or null
     * @param kept columns whose values a row that is already there keeps
     */
    public Tally put(String table, String key, List<Map<String, @Nullable Object>> rows, Set<String> kept) {
        if (rows.isEmpty()) {
            return Tally.NONE;
        }
        var before = count(table);
        var touched = jdbc.sql(statement(table, key, rows.get(0).keySet(), kept))
                .param("rows", json(rows))
                .update();
        var added = (int) (count(table) - before);
        return new Tally(added, touched - added, rows.size() - touched);
    }

    private static String statement(String table, String key, Set<String> columns, Set<String> kept) {
        var names = String.join(", ", columns);
        var rewritten =
                columns.stream().filter(column -> !kept.contains(column)).toList();
        return """
                insert into %1$s (%3$s) select %3$s from json_populate_recordset(null::%1$s, :rows::json)
                on conflict (%2$s) do update set %4$s
                where row(%5$s) is distinct from row(%6$s)""".formatted(
                        table,
                        key,
                        names,
                        list(rewritten, column -> column + " = excluded." + column),
                        list(rewritten, column -> table + "." + column),
                        list(rewritten, column -> "excluded." + column));
    }

    private static String list(List<String> columns, UnaryOperator<String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String json(List<Map<String, @Nullable Object>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("rows hold values that are no JSON", impossible);
        }
    }
}
