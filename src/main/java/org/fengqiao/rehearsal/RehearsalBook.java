package org.fengqiao.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.rehearsal.sandbox.CaseResult;
import org.fengqiao.rehearsal.sandbox.Difference;
import org.fengqiao.rehearsal.sandbox.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rehearsals. The time they take is told by the database's clock, which nobody moves. */
@Component
class RehearsalBook {

    /** A node that has said nothing for so long is gone. */
    private static final String GONE = "interval '2 minutes'";

    private static final String AT_WORK = " state in ('RECORDING', 'RUNNING')";
    private static final String COLUMNS = "select *, case when" + AT_WORK + " and seen_at < now() - " + GONE
            + " then 'INTERRUPTED' else state end as stands,"
            + " extract(epoch from coalesce(ended_at, now()) - begun_at)::bigint as used,"
            + " extract(epoch from coalesce(ended_at, now()) - running_since) as running from rehearsal_run";

    private final JdbcClient database;

    RehearsalBook(JdbcClient database) {
        this.database = database;
    }

    /** @return its number; nothing while another one is at work */
    Optional<Long> open(RehearsalQuestion question, String title, String by, OffsetDateTime now) {
        database.sql("update rehearsal_run set state = 'INTERRUPTED', ended_at = seen_at where" + AT_WORK
                        + " and seen_at < now() - " + GONE)
                .update();
        return database.sql(
                        "insert into rehearsal_run (draft_id, draft_title, asked_by, asked_at, begun_at, most, registered_from,"
                                + " registered_until, state, expected_seconds) values (?, ?, ?, ?, clock_timestamp(), ?, ?, ?, 'RECORDING', 0)"
                                + " on conflict do nothing returning id")
                .params(question.draft(), title, by, now, question.most(), question.from(), question.until())
                .query(Long.class)
                .optional();
    }

    /** How many seconds a case took in the last rehearsals. */
    Optional<Double> secondsPerCase() {
        return database.sql(
                        "select sum(extract(epoch from ended_at - running_since))::float8 / sum(done) from (select * from rehearsal_run"
                                + " where state = 'DONE' and done > 0 order by id desc limit 5) as last")
                .query(Double.class)
                .optional();
    }

    /** How many seconds passed until the first case in the last rehearsals. */
    Optional<Double> secondsToStart() {
        return database.sql(
                        "select avg(extract(epoch from running_since - begun_at))::float8 from (select * from rehearsal_run"
                                + " where state = 'DONE' and running_since is not null order by id desc limit 5) as last")
                .query(Double.class)
                .optional();
    }

    void expect(long run, int total, int seconds) {
        database.sql("update rehearsal_run set total = ?, expected_seconds = ?, seen_at = now() where id = ?")
                .params(total, seconds, run)
                .update();
    }

    void runs(long run) {
        database.sql(
                        "update rehearsal_run set state = 'RUNNING', running_since = clock_timestamp(), seen_at = now() where id = ?")
                .param(run)
                .update();
    }

    /** Says that the node is still at it. @return whether somebody wants it to stop */
    boolean stillAt(long run) {
        return database.sql("update rehearsal_run set seen_at = now() where id = ? and" + AT_WORK
                        + " returning cancel_asked")
                .param(run)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void end(long run, RehearsalState state, @Nullable String problem) {
        database.sql("update rehearsal_run set state = ?, problem = ?, ended_at = clock_timestamp() where id = ? and"
                        + AT_WORK)
                .params(state.name(), problem, run)
                .update();
    }

    void cancel(long run) {
        database.sql("update rehearsal_run set cancel_asked = true where id = ? and" + AT_WORK)
                .param(run)
                .update();
    }

    /** Keeps some results; those of cases without a difference are only counted. */
    @Transactional
    public void keep(long run, Collection<Kept> results) {
        for (var each : results) {
            if (each.isToBeKept()) {
                database.sql(
                                "insert into rehearsal_case (run_id, case_number, differences, incomparable, result) values (?, ?, ?, ?, ?)")
                        .params(
                                run,
                                each.number(),
                                each.differences(),
                                each.isIncomparable(),
                                Wire.write(each.result()))
                        .update();
            }
        }
        database.sql("update rehearsal_run set done = done + ?, same = same + ?, incomparable = incomparable + ?,"
                        + " other_path = other_path + ?, other_end = other_end + ?, limit_missed = limit_missed + ?,"
                        + " stuck = stuck + ?, answer_needed = answer_needed + ?, seen_at = now() where id = ?")
                .params(
                        results.size(),
                        results.stream().filter(each -> !each.isToBeKept()).count(),
                        results.stream().filter(Kept::isIncomparable).count(),
                        count(results, Difference.OTHER_PATH),
                        count(results, Difference.OTHER_END),
                        count(results, Difference.LIMIT_MISSED),
                        count(results, Difference.STUCK),
                        count(results, Difference.ANSWER_NEEDED),
                        run)
                .update();
    }

    private static long count(Collection<Kept> results, Difference difference) {
        return results.stream()
                .filter(each -> each.result().differences().contains(difference))
                .count();
    }

    Optional<Rehearsal> find(long run) {
        return database.sql(COLUMNS + " where id = ?")
                .param(run)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Of one draft, or of all; the newest first. */
    List<Rehearsal> newest(@Nullable Long draft) {
        return database.sql(COLUMNS + " where ?::bigint is null or draft_id = ?::bigint order by id desc limit 50")
                .params(draft, draft)
                .query((row, number) -> read(row))
                .list();
    }

    private static Rehearsal read(ResultSet row) throws SQLException {
        var done = row.getInt("done");
        var total = row.getInt("total");
        var state = RehearsalState.valueOf(row.getString("stands"));
        var running = row.getDouble("running");
        Long left = state == RehearsalState.RUNNING && done > 0 ? Math.round(running / done * (total - done)) : null;
        return new Rehearsal(
                row.getLong("id"),
                row.getLong("draft_id"),
                row.getString("draft_title"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("most"),
                row.getObject("registered_from", LocalDate.class),
                row.getObject("registered_until", LocalDate.class),
                state,
                total,
                done,
                row.getInt("same"),
                row.getInt("incomparable"),
                row.getInt("other_path"),
                row.getInt("other_end"),
                row.getInt("limit_missed"),
                row.getInt("stuck"),
                row.getInt("answer_needed"),
                row.getInt("expected_seconds"),
                row.getLong("used"),
                left,
                row.getString("problem"));
    }

    static OffsetDateTime at(java.time.Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** A result under its case's number. */
    record Kept(String number, CaseResult result) {

        boolean isIncomparable() {
            return result.incomparable() != null;
        }

        boolean isToBeKept() {
            return isIncomparable() || !result.differences().isEmpty();
        }

        String differences() {
            return result.differences().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        }
    }
}
