package org.fengqiao.supervision.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.supervision.ElementTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Times of elements from the engine's history, by SQL: its queries know no percentile, and would bring every row here.
 * Only what is waited at is listed; a gateway takes no time.
 */
@Component
class HistoricElementTimes implements ElementTimes {

    /** The engine keeps times without a zone, in the zone of the JVM, as {@link Timestamp} does. */
    private static final String TIMES = """
            with finished as (
              select act_id_, count(*) as times, (array_agg(act_name_ order by start_time_ desc))[1] as name,
                     percentile_cont(0.5) within group (order by duration_) as median,
                     percentile_cont(0.9) within group (order by duration_) as ninetieth
                from act_hi_actinst
               where proc_def_key_ = :process and tenant_id_ in (:townships)
                 and end_time_ >= :from and end_time_ < :until
                 and act_inst_state_ <> 2 and act_type_ in (:kinds)
               group by act_id_),
            waiting as (
              select a.act_id_, count(*) as times, count(t.id_) as overdue,
                     (array_agg(a.act_name_ order by a.start_time_ desc))[1] as name
                from act_hi_actinst a
                left join act_ru_task t on t.id_ = a.task_id_ and t.due_date_ < :now
               where a.proc_def_key_ = :process and a.tenant_id_ in (:townships)
                 and a.end_time_ is null and a.act_type_ in (:kinds)
               group by a.act_id_)
            select coalesce(f.act_id_, w.act_id_) as element,
                   coalesce(w.name, f.name) as name,
                   coalesce(f.times, 0) as finished, coalesce(f.median, 0) as median,
                   coalesce(f.ninetieth, 0) as ninetieth,
                   coalesce(w.times, 0) as waiting, coalesce(w.overdue, 0) as overdue
              from finished f full join waiting w on w.act_id_ = f.act_id_
             order by coalesce(f.median, 0) desc, 1
            """;

    private static final List<String> KINDS = List.of(
            "userTask",
            "callActivity",
            "subProcess",
            "receiveTask",
            "intermediateMessageCatch",
            "intermediateTimer",
            "eventBasedGateway");

    private final JdbcClient jdbc;
    private final Clock clock;

    HistoricElementTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ElementTime> of(String process, Instant from, Instant until, Set<String> townships) {
        return townships.isEmpty()
                ? List.of()
                : jdbc.sql(TIMES)
                        .param("process", process)
                        .param("townships", townships)
                        .param("from", Timestamp.from(from))
                        .param("until", Timestamp.from(until))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("kinds", KINDS)
                        .query((row, at) -> new ElementTime(
                                row.getString("element"),
                                String.valueOf(row.getString("name")),
                                row.getLong("finished"),
                                Math.round(row.getDouble("median") / 1000),
                                Math.round(row.getDouble("ninetieth") / 1000),
                                row.getLong("waiting"),
                                row.getLong("overdue")))
                        .list();
    }
}
