package org.fengqiao.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.testing.TestPostgres;
import org.springframework.core.env.Environment;

/** Looks through every text of the engine's tables for the marked person. */
final class EngineTexts {

    private EngineTexts() {}

    static List<String> marked(Environment environment) {
        var database = TestPostgres.owner(environment);
        var columns = database.sql("select quote_ident(table_name) || '.' || quote_ident(column_name)"
                        + " from information_schema.columns where table_schema = 'public' and table_name like 'act\\_%'"
                        + " and data_type in ('text', 'character varying', 'bytea')")
                .query(String.class)
                .list();
        var found = new ArrayList<String>();
        for (var column : columns) {
            for (var mark : FuzzPeople.MARKS) {
                var rows = database.sql("select count(*) from " + column.replaceFirst("\\..*", "") + " where position('"
                                + mark + "' in " + column.replaceFirst(".*\\.", "") + "::text) > 0")
                        .query(Long.class)
                        .single();
                if (rows > 0) {
                    found.add("personal data in " + column + ": " + mark);
                }
            }
        }
        return found;
    }
}
