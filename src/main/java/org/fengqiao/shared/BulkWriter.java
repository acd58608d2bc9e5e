package org.fengqiao.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
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
     */
    public Tally put(String table, String key, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return Tally.NONE;
        }
        var before = count(table);
        var touched = jdbc.sql(statement(table, key, List.copyOf(rows.get(0).keySet())))
                .param("rows", json(rows))
                .update();
        var added = (int) (count(table) - before);
        return new Tally(added, touched - added, rows.size() - touched);
    }

    private static String statement(String table, String key, List<String> columns) {
        var names = String.join(", ", columns);
        return """
                insert into %1$s (%3$s) select %3$s from json_populate_recordset(null::%1$s, :rows::json)
                on conflict (%2$s) do update set %4$s
                where row(%5$s) is distinct from row(%6$s)""".formatted(
                        table,
                        key,
                        names,
                        columns.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", ")),
                        columns.stream().map(c -> table + "." + c).collect(Collectors.joining(", ")),
                        columns.stream().map(c -> "excluded." + c).collect(Collectors.joining(", ")));
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
