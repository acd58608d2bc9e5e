package org.fengqiao.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of the orders. */
@Component
class MigrationCases {

    private static final String PLACES = "(select coalesce(string_agg(coalesce(a.act_name_, a.act_id_), '、'"
            + " order by a.start_time_, a.id_), '') from act_hi_actinst a where a.proc_inst_id_ = %s and "
            + StandingCases.OPEN + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes in the running cases of some versions.
     *
     * @param only numbers of the cases that are meant; empty: all
     * @return how many
     */
    int gather(long run, Collection<FlowVersion> versions, Collection<String> only) {
        return jdbc.sql("insert into migration_case (run, instance, case_number, source_definition, source_version,"
                        + " places, state) select :run, e.id_, e.business_key_, d.id_, d.version_, "
                        + PLACES.formatted("e.id_")
                        + ", 'PENDING' from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.proc_def_id_ in (:definitions) and e.id_ = e.proc_inst_id_"
                        + (only.isEmpty() ? "" : " and e.business_key_ in (:only)")
                        + " order by e.business_key_, e.id_")
                .params(Map.of("run", run, "definitions", StandingCases.definitions(versions), "only", only))
                .update();
    }

    /** The next case of a running order, which no other node takes until this transaction is over. */
    Optional<MigrationCase> claim() {
        return jdbc.sql("select c.* from migration_case c where c.state = 'PENDING' and c.run in"
                        + " (select r.id from migration_run r where r.state = 'RUNNING')"
                        + " order by c.attempts, c.id limit 1 for update of c skip locked")
                .query(MigrationCases::read)
                .optional();
    }

    /** Where a case stands now, in the words of its model. */
    String places(String instance) {
        return jdbc.sql("select " + PLACES.formatted("?"))
                .param(instance)
                .query(String.class)
                .single();
    }

    /**
     * Writes the result down, unless somebody else has done it.
     *
     * @param places where it stood when its turn came
     */
    void done(MigrationCase each, String places, CaseState state, @Nullable Ground ground, @Nullable Label words) {
        jdbc.sql("update migration_case set state = ?, ground = ?, chinese = ?, english = ?, done_at = ?,"
                        + " places_then = ? where id = ? and state = 'PENDING'")
                .params(
                        state.name(),
                        ground == null ? null : ground.name(),
                        words == null ? null : words.chinese(),
                        words == null ? null : words.english(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        places.isEmpty() || places.equals(each.places()) ? null : places,
                        each.id())
                .update();
    }

    /** Its turn comes again after all that were tried less often. */
    void again(MigrationCase each) {
        jdbc.sql("update migration_case set attempts = attempts + 1 where id = ? and state = 'PENDING'")
                .param(each.id())
                .update();
    }

    void callOff(long run) {
        var words = Ground.CANCELLED.words();
        jdbc.sql("update migration_case set state = 'LEFT', ground = 'CANCELLED', chinese = ?, english = ?"
                        + " where run = ? and state = 'PENDING'")
                .params(words.chinese(), words.english(), run)
                .update();
    }

    Map<CaseState, Integer> counts(long run) {
        var counts = new EnumMap<CaseState, Integer>(CaseState.class);
        jdbc.sql("select state, count(*) from migration_case where run = ? group by state")
                .param(run)
                .query((row, at) -> counts.put(CaseState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** One page, of one state or of all. */
    List<MigrationCase> of(long run, Optional<CaseState> state, Paging page) {
        return jdbc.sql("select * from migration_case where run = ? and (state = ? or ?) order by id limit ? offset ?")
                .params(run, state.map(Enum::name).orElse(""), state.isEmpty(), page.size(), page.page() * page.size())
                .query(MigrationCases::read)
                .list();
    }

    private static MigrationCase read(ResultSet row, int at) throws SQLException {
        var ground = row.getString("ground");
        return new MigrationCase(
                row.getLong("id"),
                row.getLong("run"),
                row.getString("instance"),
                row.getString("case_number"),
                row.getString("source_definition"),
                row.getInt("source_version"),
                row.getString("places"),
                row.getString("places_then"),
                CaseState.valueOf(row.getString("state")),
                ground == null ? null : Ground.valueOf(ground),
                row.getString("chinese"),
                row.getString("english"),
                row.getInt("attempts"),
                MigrationRuns.instant(row, "done_at"));
    }
}
