package org.fengqiao.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders. */
@Component
class MigrationRuns {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = "select * from migration_run ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes an order down. @throws org.springframework.dao.DuplicateKeyException while another moves cases of the flow */
    MigrationRun add(FlowVersion target, MigrationOrder order, String by) {
        var id = jdbc.sql(
                        "insert into migration_run (process, target_definition, target_version, kind, mapping, reason,"
                                + " state, ordered_by, ordered_at) values (?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?) returning id")
                .params(
                        order.process(),
                        target.definition(),
                        target.version(),
                        order.kind().name(),
                        json(order.mapping()),
                        order.reason().strip(),
                        by,
                        now())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    Optional<MigrationRun> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(MigrationRuns::read)
                .optional();
    }

    /** Newest first. */
    List<MigrationRun> of(String process, int most) {
        return jdbc.sql(SELECT + "where process = ? order by id desc limit ?")
                .params(process, most)
                .query(MigrationRuns::read)
                .list();
    }

    List<MigrationRun> running() {
        return jdbc.sql(SELECT + "where state = 'RUNNING' order by id")
                .query(MigrationRuns::read)
                .list();
    }

    /** Whether it was in the first state and is in the other now. */
    boolean turn(long id, RunState from, RunState to) {
        var finished = to == RunState.DONE || to == RunState.CANCELLED ? now() : null;
        return jdbc.sql("update migration_run set state = ?, finished_at = ? where id = ? and state = ?")
                        .params(to.name(), finished, id, from.name())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static MigrationRun read(ResultSet row, int number) throws SQLException {
        return new MigrationRun(
                row.getLong("id"),
                row.getString("process"),
                row.getString("target_definition"),
                row.getInt("target_version"),
                RunKind.valueOf(row.getString("kind")),
                mapping(row.getString("mapping")),
                row.getString("reason"),
                RunState.valueOf(row.getString("state")),
                row.getString("ordered_by"),
                row.getTimestamp("ordered_at").toInstant(),
                instant(row, "finished_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }

    private static String json(List<ElementMapping> mapping) {
        try {
            return JSON.writeValueAsString(mapping);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<ElementMapping> mapping(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<ElementMapping>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
