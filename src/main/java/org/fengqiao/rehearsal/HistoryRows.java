package org.fengqiao.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.fengqiao.rehearsal.sandbox.StoredValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's history, and nothing but reads: many cases at a time, which the engine's own queries would read one by
 * one. Only columns that hold no person are asked.
 */
@Component
class HistoryRows {

    private static final String OF_LIVES = " where root_proc_inst_id_ in (:lives)";

    private final JdbcClient database;

    HistoryRows(JdbcClient database) {
        this.database = database;
    }

    /** Every process instance of some cases, the oldest first. */
    List<Run> runs(Collection<String> caseNumbers) {
        return database.sql(
                        "select id_, root_proc_inst_id_, business_key_, proc_def_key_, super_process_instance_id_, start_time_,"
                                + " end_time_, end_act_id_, state_ from act_hi_procinst where root_proc_inst_id_ in"
                                + " (select id_ from act_hi_procinst where business_key_ in (:numbers)"
                                + " and super_process_instance_id_ is null) order by start_time_, id_")
                .param("numbers", caseNumbers)
                .query((row, number) -> Run.of(row))
                .list();
    }

    /** Every visit to an element, in the order in which they began. */
    List<Visit> visits(Collection<String> lives) {
        return database.sql("select id_, proc_inst_id_, act_id_, act_type_, start_time_, end_time_, act_inst_state_"
                        + " from act_hi_actinst" + OF_LIVES + " order by start_time_, sequence_counter_, id_")
                .param("lives", lives)
                .query((row, number) -> Visit.of(row))
                .list();
    }

    /** Every value that a variable took, in the order in which it took them. */
    List<Write> writes(Collection<String> lives) {
        return database.sql(
                        "select proc_inst_id_, act_inst_id_, name_, var_type_, long_, double_, text_, time_ from act_hi_detail"
                                + OF_LIVES + " and type_ = 'VariableUpdate' order by time_, sequence_counter_, id_")
                .param("lives", lives)
                .query((row, number) -> Write.of(row))
                .list();
    }

    /** The last days of tasks, by the visit that a task belongs to. */
    List<Due> dues(Collection<String> lives) {
        return database.sql("select act_inst_id_, due_date_ from act_hi_taskinst" + OF_LIVES
                        + " and due_date_ is not null and act_inst_id_ is not null")
                .param("lives", lives)
                .query((row, number) -> new Due(row.getString(1), instant(row, "due_date_")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** @param root id of the instance that nobody called */
    record Run(
            String id,
            String root,
            @Nullable String businessKey,
            String process,
            boolean called,
            Instant started,
            @Nullable Instant ended,
            @Nullable String end,
            boolean removed) {

        static Run of(ResultSet row) throws SQLException {
            return new Run(
                    row.getString("id_"),
                    row.getString("root_proc_inst_id_"),
                    row.getString("business_key_"),
                    row.getString("proc_def_key_"),
                    row.getString("super_process_instance_id_") != null,
                    required(row, "start_time_"),
                    instant(row, "end_time_"),
                    row.getString("end_act_id_"),
                    row.getString("state_") != null && row.getString("state_").endsWith("TERMINATED"));
        }
    }

    /** @param canceled whether something else ended it */
    record Visit(
            String id,
            String run,
            String element,
            String type,
            Instant started,
            @Nullable Instant ended,
            boolean canceled) {

        private static final int CANCELED = 2;

        static Visit of(ResultSet row) throws SQLException {
            return new Visit(
                    row.getString("id_"),
                    row.getString("proc_inst_id_"),
                    row.getString("act_id_"),
                    row.getString("act_type_"),
                    required(row, "start_time_"),
                    instant(row, "end_time_"),
                    row.getInt("act_inst_state_") == CANCELED);
        }
    }

    /** @param visit id of the visit at which it was written; null, or the run's id, outside of any */
    record Write(String run, @Nullable String visit, String name, StoredValue value, Instant at) {

        static Write of(ResultSet row) throws SQLException {
            return new Write(
                    row.getString("proc_inst_id_"),
                    row.getString("act_inst_id_"),
                    row.getString("name_"),
                    value(row),
                    required(row, "time_"));
        }

        private static StoredValue value(ResultSet row) throws SQLException {
            var type = String.valueOf(row.getString("var_type_"));
            return switch (type) {
                case "boolean" ->
                    new StoredValue(type, number(row) == null ? null : String.valueOf(row.getLong("long_") == 1));
                case "integer", "long", "short", "date" -> new StoredValue(type, number(row));
                case "double" -> new StoredValue(type, row.getString("double_"));
                case "string" -> new StoredValue(type, row.getString("text_"));
                default -> StoredValue.NOTHING;
            };
        }

        private static @Nullable String number(ResultSet row) throws SQLException {
            return row.getString("long_");
        }
    }

    /** The last day of a task. */
    record Due(String visit, @Nullable Instant on) {}
}
