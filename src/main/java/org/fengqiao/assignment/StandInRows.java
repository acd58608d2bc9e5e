package org.fengqiao.assignment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks were taken for somebody else. */
@Repository
class StandInRows {

    private static final RowMapper<Taken> TAKEN = (row, unused) -> new Taken(
            row.getString("task_id"),
            CaseNumber.of(row.getString("case_number")),
            row.getString("absent"),
            row.getString("stand_in"));

    private final JdbcClient jdbc;

    StandInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Taken taken, Instant now) {
        jdbc.sql("insert into stand_in_task (task_id, case_number, absent, stand_in, taken_at) values (?, ?, ?, ?, ?)")
                .params(
                        taken.taskId(),
                        taken.number().code(),
                        taken.absent(),
                        taken.standIn(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Taken> all() {
        return jdbc.sql("select * from stand_in_task order by taken_at, task_id")
                .query(TAKEN)
                .list();
    }

    Optional<Taken> find(String taskId) {
        return jdbc.sql("select * from stand_in_task where task_id = ?")
                .param(taskId)
                .query(TAKEN)
                .optional();
    }

    void remove(String taskId) {
        jdbc.sql("delete from stand_in_task where task_id = ?").param(taskId).update();
    }

    /**
     * A task that somebody has for somebody else.
     *
     * @param absent login id of whose it is
     * @param standIn login id of who has it
     */
    record Taken(String taskId, CaseNumber number, String absent, String standIn) {}
}
