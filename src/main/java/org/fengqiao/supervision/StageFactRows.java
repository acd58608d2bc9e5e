package org.fengqiao.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.caseflow.StageDeadlines;
import org.fengqiao.deadline.CountyCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes case_stage_fact: when a case came to a stage and left it, in how many working days, and until when it had to. */
@Component
class StageFactRows {

    /**
     * A stage that is over keeps the last day by which it was measured when it ended, whatever the tables say since. How long it
     * took is counted by the calendar as it is known now: a notice may come after the days it tells of.
     */
    private static final String PUT =
            "insert into case_stage_fact as kept (case_number, round, stage, township, village, entered_on, left_on, working_days,"
                    + " due_on, mediated) select new.* from jsonb_to_recordset(cast(:rows as jsonb)) as new"
                    + " (case_number varchar, round integer, stage varchar, township varchar, village varchar, entered_on date,"
                    + " left_on date, working_days integer, due_on date, mediated boolean)"
                    + " on conflict (case_number, round, stage) do update set township = excluded.township,"
                    + " village = excluded.village, entered_on = excluded.entered_on, left_on = excluded.left_on,"
                    + " working_days = excluded.working_days,"
                    + " due_on = case when kept.left_on = excluded.left_on and kept.entered_on = excluded.entered_on"
                    + " and kept.stage <> 'followUpCheck'"
                    + " then kept.due_on else excluded.due_on end, mediated = excluded.mediated";

    private static final String FORGET = "delete from case_stage_fact fact"
            + " where fact.case_number = any (string_to_array(:numbers, ','))"
            + " and not exists (select 1 from stage_clock clock where clock.case_number = fact.case_number"
            + " and clock.round = fact.round and clock.stage = fact.stage)";

    private final JdbcClient jdbc;
    private final StageTimes times;
    private final StageDeadlines deadlines;
    private final CountyCalendar calendar;
    private final Clock clock;

    StageFactRows(JdbcClient jdbc, StageTimes times, StageDeadlines deadlines, CountyCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.times = times;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    void write(List<String> numbers) {
        var today = LocalDate.ofInstant(clock.instant(), CaseFile.ZONE);
        var rows = times.of(numbers).stream().map(time -> row(time, today)).toList();
        if (!rows.isEmpty()) {
            jdbc.sql(PUT).param("rows", json(rows)).update();
        }
        jdbc.sql(FORGET).param("numbers", String.join(",", numbers)).update();
    }

    private Map<String, @Nullable Object> row(StageTime time, LocalDate today) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("case_number", time.number());
        row.put("round", time.round());
        row.put("stage", time.stage());
        row.put("township", time.township());
        row.put("village", time.village());
        row.put("entered_on", time.enteredOn().toString());
        var left = time.leftOn();
        row.put("left_on", left == null ? null : left.toString());
        row.put("working_days", left == null ? null : calendar.current().workingDaysBetween(time.enteredOn(), left));
        row.put("due_on", due(time, today));
        row.put("mediated", time.mediated());
        return row;
    }

    private @Nullable String due(StageTime time, LocalDate today) {
        var planned = time.plannedFor();
        var facts = time.facts(today);
        var last = planned == null ? deadlines.of(time.stage(), facts) : Optional.of(deadlines.ofVisit(planned, facts));
        return last.map(LocalDate::toString).orElse(null);
    }

    private static String json(List<?> rows) {
        try {
            return new ObjectMapper().writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
