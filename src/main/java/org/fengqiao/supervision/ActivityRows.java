package org.fengqiao.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of activities; nothing in it is changed, only struck. */
@Component
class ActivityRows {

    private static final String COLUMNS = "select held.id, held.kind, held.unit_code as unit, unit.name as unit_name,"
            + " held.held_on as \"on\", held.topic, held.times, held.people from activity_record held"
            + " join organisation_unit unit on unit.code = held.unit_code where held.struck_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Row> list(FigureScope scope, FigureSpan span) {
        return jdbc.sql(COLUMNS + " and held.unit_code like :unit || '%' and held.held_on between :from and :to"
                        + " order by held.held_on desc, held.id desc limit 500")
                .param("unit", scope.unit().code())
                .param("from", span.from())
                .param("to", span.to())
                .query(Row.class)
                .list();
    }

    Optional<Row> find(long id) {
        return jdbc.sql(COLUMNS + " and held.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    /** @return whether it was new: two clerks at once write it once */
    boolean add(ActivityRecord one, String by) {
        return jdbc.sql(
                                "insert into activity_record (kind, unit_code, held_on, topic, times, people, recorded_by, recorded_at)"
                                        + " values (:kind, :unit, :on, :topic, :times, :people, :by, :now)"
                                        + " on conflict (kind, unit_code, held_on, topic) where struck_at is null do nothing")
                        .param("kind", one.kind().name())
                        .param("unit", one.unit())
                        .param("on", one.on())
                        .param("topic", one.topic())
                        .param("times", one.times())
                        .param("people", one.people())
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    boolean strike(long id, String by) {
        return jdbc.sql(
                                "update activity_record set struck_by = :by, struck_at = :now where id = :id and struck_at is null")
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** One line of the register. */
    record Row(
            long id,
            ActivityRecord.Kind kind,
            String unit,
            String unitName,
            LocalDate on,
            String topic,
            int times,
            int people) {}
}
