package org.fengqiao.reminder;

import static org.fengqiao.reminder.ReminderRows.at;
import static org.fengqiao.reminder.ReminderRows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an administrator sees of the outbox. */
@Repository
class OutboxView {

    private final JdbcClient jdbc;

    OutboxView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OutboxCount> counts() {
        return jdbc.sql("select channel, state, count(*) as n from reminder_message group by 1, 2 order by 1, 2")
                .query((row, unused) -> new OutboxCount(
                        Means.valueOf(row.getString("channel")),
                        MessageState.valueOf(row.getString("state")),
                        row.getLong("n")))
                .list();
    }

    /** Those that were given up, the latest first, and those that wait after a failure. */
    List<FailedMessage> failed(int most) {
        return jdbc.sql("""
                        select m.*, r.case_number, coalesce(m.ended_at, m.next_at) as since
                        from reminder_message m join reminder r on r.id = m.reminder_id
                        where m.state = 'GIVEN_UP' or m.state = 'WAITING' and m.last_error is not null
                        order by m.state, since desc, m.id desc limit ?""").param(most).query(OutboxView::failed).list();
    }

    /** A message that was given up waits again, with the same key; its case's number, or nothing when there is none. */
    Optional<String> sendAgain(long id, Instant now) {
        return jdbc.sql("""
                        update reminder_message m
                        set state = 'WAITING', attempts = 0, tried_since = :now, next_at = :now, ended_at = null
                        from reminder r
                        where m.id = :id and m.state = 'GIVEN_UP' and r.id = m.reminder_id and r.settled_at is null
                        returning r.case_number""")
                .param("now", at(now))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static FailedMessage failed(ResultSet row, int unused) throws SQLException {
        var reason = row.getString("last_error");
        return new FailedMessage(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("login"),
                Means.valueOf(row.getString("channel")),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                reason == null ? "" : reason,
                moment(row, "since"));
    }
}
