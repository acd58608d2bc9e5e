package org.fengqiao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.TestPostgres;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Multiplies a real case by SQL, for benchmarks only: every row that the case file has of it, its facts and, where wanted, its
 * rows in the engine, with identities, numbers, days and units of their own. The copies' words are sealed under the key of
 * the case they come from, so they can be read. The audit trail is not copied: its chain would break.
 */
public final class CaseCopies {

    /** The engine's keys end in four bytes of the machine's address, and one may end in 00000001. */
    private static final long BEYOND_ADDRESSES = 0xc000_0000L;

    /** Far enough apart for the identities of all real rows of a test. */
    private static final long STRIDE = 1_000_000;

    /** No ledger gives so high a number in a year: what is registered beside the copies finds its own free. */
    private static final int BEYOND_SERIALS = 10_000_000;

    /** The sample county's townships. */
    private static final int TOWNSHIPS = 23;

    /** Among so many people copied work is spread. */
    private static final int PEOPLE = 500;

    private static final int AT_ONCE = 25_000;

    private static final Set<String> NEVER = Set.of("case_key", "case_fact_due", "form_draft", "linked_case");

    /** Columns in which the engine keeps its own identities. */
    private static final Set<String> ENGINE_IDS = Set.of(
            "id_",
            "parent_id_",
            "super_exec_",
            "execution_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "super_process_instance_id_",
            "call_proc_inst_id_",
            "parent_act_inst_id_",
            "act_inst_id_",
            "task_id_",
            "var_inst_id_",
            "var_scope_",
            "dec_inst_id_",
            "root_dec_inst_id_",
            "bytearray_id_",
            "exception_stack_id_",
            "job_id_",
            "job_exception_stack_id_",
            "last_failure_log_id_",
            "operation_id_",
            "resource_id_");

    private static final List<String> TO_A_CASE =
            List.of("resource_id_", "root_proc_inst_id_", "proc_inst_id_", "task_id_");

    private final JdbcClient owner;

    public CaseCopies(Environment context) {
        var address = context.getRequiredProperty("spring.datasource.url");
        var server = new DriverManagerDataSource(address, TestPostgres.USER, "");
        // Neither triggers nor foreign keys: what is copied is consistent, and a million notes for the figures would be
        // no use.
        var settings = new Properties();
        settings.setProperty("options", "-c session_replication_role=replica -c synchronous_commit=off");
        server.setConnectionProperties(settings);
        this.owner = JdbcClient.create(server);
    }

    /**
     * Copies of a case, each a day or more before the one it comes from.
     *
     * @param first the number from which the copies are counted, 1 or more; ranges must not overlap in one database
     * @param days over how many days before the original they are spread
     * @param engine whether their rows in the engine are copied, too; the position of an open case needs them
     */
    public void copy(CaseNumber original, int first, int count, int days, boolean engine) {
        copy(original, first, count, days, engine ? Rows.OF_THE_ENGINE_TOO : Rows.OF_THE_CASE_FILE);
    }

    /** Open cases for the same people in the same place as the one they come from. */
    public void copyInPlace(CaseNumber original, int first, int count, int days) {
        copy(original, first, count, days, Rows.IN_PLACE);
    }

    private void copy(CaseNumber original, int first, int count, int days, Rows rows) {
        var statements = new ArrayList<String>();
        caseTables().forEach(table -> statements.add(statement(table, "t.case_number = :number")));
        childTables()
                .forEach((table, parent) -> statements.add(statement(
                        table,
                        "t." + parent[0] + " in (select p.id from " + parent[1]
                                + " p where p.case_number = :number)")));
        if (rows != Rows.OF_THE_CASE_FILE) {
            engineTables().forEach(table -> statements.add(statement(table, ofTheCase(table))));
        }
        for (var from = first; from < first + count; from += AT_ONCE) {
            for (var statement : statements) {
                owner.sql(statement)
                        .param("number", original.code())
                        .param("from", from)
                        .param("to", Math.min(from + AT_ONCE, first + count) - 1)
                        .param("days", days)
                        .param("spread", rows != Rows.IN_PLACE)
                        .update();
            }
        }
    }

    /** Lets PostgreSQL count what it has now; without this it plans for an empty county. */
    public void analyse() {
        owner.sql("analyze").update();
    }

    /** How many bytes the tables and indexes of a kind take. */
    public long bytes(String tablesLike) {
        return owner.sql("select coalesce(sum(pg_total_relation_size(format('%I', table_name)::regclass)), 0)"
                        + " from information_schema.tables where table_schema = 'public' and table_name like :like")
                .param("like", tablesLike)
                .query(Long.class)
                .single();
    }

    private List<String> caseTables() {
        return owner
                .sql(
                        "select c.table_name from information_schema.columns c join information_schema.tables t using (table_name)"
                                + " where c.table_schema = 'public' and t.table_schema = 'public' and t.table_type = 'BASE TABLE'"
                                + " and c.column_name = 'case_number' and c.table_name not like 'act!_%' escape '!'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NEVER.contains(table))
                .toList();
    }

    /** Tables that hang on a row of a case and not on the case: the column that says so and the table it means. */
    private Map<String, String[]> childTables() {
        var ofCases = Set.copyOf(caseTables());
        return owner
                .sql("select conrelid::regclass::text as child, confrelid::regclass::text as parent, a.attname as by"
                        + " from pg_constraint join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]"
                        + " where contype = 'f' and cardinality(conkey) = 1")
                .query()
                .listOfRows()
                .stream()
                .filter(key -> ofCases.contains(key.get("parent")) && !ofCases.contains(key.get("child")))
                .filter(key -> !"case_file".equals(key.get("parent")))
                .collect(Collectors.toMap(
                        key -> (String) key.get("child"),
                        key -> new String[] {(String) key.get("by"), (String) key.get("parent")},
                        (one, other) -> one));
    }

    private List<String> engineTables() {
        return owner
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and (table_name like 'act!_ru!_%' escape '!' or table_name like 'act!_hi!_%' escape '!'"
                        + " or table_name = 'act_ge_bytearray')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> columns(table).keySet().stream().anyMatch(TO_A_CASE::contains))
                .toList();
    }

    private String ofTheCase(String table) {
        var by = TO_A_CASE.stream()
                .filter(columns(table).keySet()::contains)
                .findFirst()
                .orElseThrow();
        var instances = "select i.%s from act_hi_procinst i where i.business_key_ = :number";
        return "t." + by + " in ("
                + switch (by) {
                    case "root_proc_inst_id_" -> instances.formatted("root_proc_inst_id_");
                    case "proc_inst_id_" -> instances.formatted("proc_inst_id_");
                    default ->
                        "select k.id_ from act_hi_taskinst k where k.proc_inst_id_ in ("
                                + instances.formatted("proc_inst_id_") + ")";
                }
                + ")";
    }

    private Map<String, String> columns(String table) {
        return owner
                .sql("select column_name, udt_name from information_schema.columns where table_schema = 'public'"
                        + " and table_name = :table and is_generated = 'NEVER' order by ordinal_position")
                .param("table", table)
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("column_name"),
                        row -> (String) row.get("udt_name"),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private String statement(String table, String where) {
        var columns = columns(table);
        var ours = !table.startsWith("act_");
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") overriding system value select "
                + columns.entrySet().stream()
                        .map(column -> value(table, column.getKey(), column.getValue(), ours))
                        .collect(Collectors.joining(", "))
                + " from " + table + " t cross join (select k, (k % (:days::bigint + 1))::int as back, "
                + "case when :spread then lpad((1 + k % " + TOWNSHIPS + ")::text, 2, '0') else '01' end as place, "
                + "case when :spread and k % " + PEOPLE + " > 0 then '-' || k % " + PEOPLE
                + " else '' end as other from generate_series(:from::bigint, :to::bigint) k) c where " + where;
    }

    private static String value(String table, String column, String type, boolean ours) {
        var from = "t." + column;
        return switch (type) {
            case "date", "timestamp", "timestamptz" -> moment(table, column) + " - make_interval(days => c.back)";
            case "int8" -> ours && (column.equals("id") || column.endsWith("_id")) ? from + " + c.k * " + STRIDE : from;
            case "varchar", "text", "bpchar" -> text(column, from, ours);
            default ->
                table.equals("ledger_entry") && column.equals("serial") ? from + " + c.k + " + BEYOND_SERIALS : from;
        };
    }

    /** The application settles the reminders of a closed case as it goes; a million to be settled at once nobody has. */
    private static String moment(String table, String column) {
        return table.equals("reminder") && column.equals("settled_at")
                ? "case when exists (select 1 from case_file f where f.case_number = t.case_number and f.standing = 'CLOSED')"
                        + " then coalesce(t.settled_at, t.raised_at) else t.settled_at end"
                : "t." + column;
    }

    private static String text(String column, String from, boolean ours) {
        if (!ours && ENGINE_IDS.contains(column)) {
            return "left(" + from + ", length(" + from + ") - 8) || lpad(to_hex(c.k + " + BEYOND_ADDRESSES
                    + "), 8, '0')";
        }
        return switch (column) {
            case "case_number", "business_key_", "text_" -> "replace(" + from + ", :number, " + number() + ")";
            case "official_number", "event_key" -> from + " || '-' || c.k";
            case "assignee_", "user_id_" -> from + " || c.other";
            case "group_id_" -> "regexp_replace(" + from + ", '^C9901001..', 'C9901001' || c.place)";
            case "township", "tenant_id", "tenant_id_" ->
                "regexp_replace(" + from + ", '^9901001..$', '9901001' || c.place)";
            case "village" -> "regexp_replace(" + from + ", '^9901001..', '9901001' || c.place)";
            default -> from;
        };
    }

    /** A number that no register gives: seven digits, so a copy is never mistaken for a case. */
    private static String number() {
        return "('CP-' || (2025 - c.k % 10) || '-' || lpad(c.k::text, 7, '0'))";
    }

    private enum Rows {
        OF_THE_CASE_FILE,
        OF_THE_ENGINE_TOO,
        IN_PLACE
    }
}
