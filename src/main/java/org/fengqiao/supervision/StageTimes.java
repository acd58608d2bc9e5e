package org.fengqiao.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.organisation.DisputeCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When cases came to their stages and left them. A stage lasts until the next one begins or the case is closed; settlement
 * and follow-up, which run side by side, until the case is closed or mediated again, the follow-up until its visits are paid.
 */
@Component
class StageTimes {

    private static final String READ = """
            select clock.case_number, clock.round, clock.stage, file.township, file.village, file.category,
                   (clock.entered_at at time zone 'Asia/Shanghai')::date as entered_on,
                   coalesce(case when clock.round = 1 then coalesce(file.court_confirmed_on,
                                 (file.applied_at at time zone 'Asia/Shanghai')::date) end,
                            (select (min(first.entered_at) at time zone 'Asia/Shanghai')::date from stage_clock first
                             where first.case_number = clock.case_number and first.round = clock.round)) as round_began,
                   coalesce(visits.paid_on,
                            (select (min(next.entered_at) at time zone 'Asia/Shanghai')::date from stage_clock next
                             where next.case_number = clock.case_number and next.entered_at > clock.entered_at
                               and next.stage <> 'judicialConfirmation'
                               and (clock.stage not in ('settlement', 'followUpCheck', 'judicialConfirmation')
                                    or next.round > clock.round or next.stage = 'caseClosing')),
                            case when file.standing = 'CLOSED'
                                 then (file.closed_at at time zone 'Asia/Shanghai')::date end) as left_on,
                   (select coalesce(sum(longer.days), 0) from limit_extension longer
                    where longer.case_number = clock.case_number and longer.round = clock.round) as extended_by,
                   (select jsonb_agg(jsonb_build_array(stop.stopped_on, stop.resumed_on) order by stop.id) from clock_stop stop
                    where stop.case_number = clock.case_number) as stops,
                   visits.planned_for, coalesce(file.ending, '') not in ('NOT_ACCEPTED', 'VOIDED', 'MERGED') as mediated
            from stage_clock clock
            join case_file file on file.case_number = clock.case_number
            left join lateral (
                select max(visit.planned_for) as planned_for,
                       case when bool_and(visit.visited_on is not null) then max(visit.visited_on) end as paid_on
                from follow_up_visit visit
                where clock.stage = 'followUpCheck' and visit.case_number = clock.case_number and visit.round = clock.round
                  and visit.struck_at is null and visit.called_off_at is null) visits on true
            where clock.case_number = any (string_to_array(:numbers, ','))
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper();

    StageTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StageTime> of(List<String> numbers) {
        return jdbc.sql(READ)
                .param("numbers", String.join(",", numbers))
                .query((row, unused) -> read(row))
                .list();
    }

    private StageTime read(ResultSet row) throws SQLException {
        var entered = row.getObject("entered_on", LocalDate.class);
        var left = row.getObject("left_on", LocalDate.class);
        return new StageTime(
                row.getString("case_number"),
                row.getInt("round"),
                row.getString("stage"),
                row.getString("township"),
                row.getString("village"),
                DisputeCategory.require(row.getString("category")),
                row.getObject("round_began", LocalDate.class),
                entered,
                left == null || !left.isBefore(entered) ? left : entered,
                row.getInt("extended_by"),
                stops(row.getString("stops")),
                row.getObject("planned_for", LocalDate.class),
                row.getBoolean("mediated"));
    }

    private List<StageTime.Stop> stops(@Nullable String written) {
        var stops = new ArrayList<StageTime.Stop>();
        if (written != null) {
            tree(written)
                    .forEach(each -> stops.add(new StageTime.Stop(
                            LocalDate.parse(each.get(0).asText()),
                            each.get(1).isNull()
                                    ? null
                                    : LocalDate.parse(each.get(1).asText()))));
        }
        return List.copyOf(stops);
    }

    private JsonNode tree(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
