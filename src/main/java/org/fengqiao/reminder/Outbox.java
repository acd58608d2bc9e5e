package org.fengqiao.reminder;

import static org.fengqiao.reminder.ReminderRows.at;
import static org.fengqiao.reminder.ReminderRows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that are to leave the system. A node claims one, sends it outside of every transaction, and writes down what
 * came of it; a claim that was not answered in time is anybody's again, for a node may have died with it.
 */
@Repository
@Transactional
class Outbox {

    /** Much longer than a carrier waits for its server. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be sent from a moment on; once for a reminder, a person and a means. */
    void add(long reminder, String login, Means means, Instant from) {
        jdbc.sql("insert into reminder_message (reminder_id, login, channel, tried_since, next_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (reminder_id, login, channel) do nothing")
                .params(reminder, login, means.name(), at(from), at(from))
                .update();
    }

    /** Takes the next one that is due, for a while; no other node has it then. */
    Optional<Claim> claim(Means means, Instant now) {
        return jdbc.sql("""
                        update reminder_message m
                        set state = 'SENDING', attempts = m.attempts + 1, claimed_until = :until,
                            tried_since = case when m.attempts = 0 then :now else m.tried_since end
                        from reminder r
                        where r.id = m.reminder_id and m.id = (
                            select c.id from reminder_message c
                            where c.channel = :means and (c.state = 'WAITING' and c.next_at <= :now
                                or c.state = 'SENDING' and c.claimed_until < :now)
                            order by c.next_at, c.id for update skip locked limit 1)
                        returning m.id, m.login, m.message_key, m.attempts, m.tried_since,
                            r.case_number, r.template, r.chinese, r.english, r.path, r.due_on, r.settled_at""")
                .param("until", at(now.plus(LEASE)))
                .param("means", means.name())
                .param("now", at(now))
                .query(Outbox::claim)
                .optional();
    }

    /** The server took it. */
    void sent(Claim claim, Instant now) {
        end(claim, MessageState.SENT, null, now);
    }

    /** It will not be tried any more. */
    void giveUp(Claim claim, String reason, Instant now) {
        end(claim, MessageState.GIVEN_UP, reason, now);
    }

    /** Nobody wants it any more. */
    void withdraw(Claim claim, String reason, Instant now) {
        end(claim, MessageState.WITHDRAWN, reason, now);
    }

    /** Whoever lost the claim to another node, because sending took longer than the lease, changes nothing. */
    private void end(Claim claim, MessageState state, @Nullable String reason, Instant now) {
        jdbc.sql(
                        "update reminder_message set state = :state, claimed_until = null, last_error = :reason, ended_at = :now"
                                + " where id = :id and state = 'SENDING' and attempts = :attempts")
                .param("state", state.name())
                .param("reason", reason, Types.VARCHAR)
                .param("now", at(now))
                .param("id", claim.id())
                .param("attempts", claim.attempts())
                .update();
    }

    /** There will be another attempt. */
    void again(Claim claim, String reason, Instant next) {
        jdbc.sql("update reminder_message set state = 'WAITING', claimed_until = null, last_error = ?, next_at = ?"
                        + " where id = ? and state = 'SENDING' and attempts = ?")
                .params(reason, at(next), claim.id(), claim.attempts())
                .update();
    }

    /** What is due now waits until a moment. */
    void putOff(Means means, Instant now, Instant until) {
        jdbc.sql("update reminder_message set next_at = ? where channel = ? and state = 'WAITING' and next_at <= ?")
                .params(at(until), means.name(), at(now))
                .update();
    }

    /** Nothing of a reminder is to leave any more. */
    void withdraw(long reminder, Instant now) {
        jdbc.sql(
                        "update reminder_message set state = 'WITHDRAWN', ended_at = ? where reminder_id = ? and state = 'WAITING'")
                .params(at(now), reminder)
                .update();
    }

    /** Forgets what was sent or withdrawn before a moment; what could not be delivered stays. */
    int forgetBefore(Instant moment) {
        return jdbc.sql("delete from reminder_message where state in ('SENT', 'WITHDRAWN') and ended_at < ?")
                .param(at(moment))
                .update();
    }

    private static Claim claim(ResultSet row, int unused) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getString("login"),
                row.getObject("message_key", UUID.class),
                row.getInt("attempts"),
                moment(row, "tried_since"),
                row.getObject("settled_at") != null,
                new Words(
                        row.getString("case_number"),
                        row.getString("template"),
                        row.getString("chinese"),
                        row.getString("english"),
                        row.getString("path"),
                        row.getObject("due_on", LocalDate.class)));
    }

    /**
     * A message in the hands of this node.
     *
     * @param key the same at every attempt
     * @param attempts with this one; nobody else has the message in this attempt
     * @param triedSince the first attempt; from then the time runs after which it is given up
     * @param settled whether there is nothing left to remind of
     */
    record Claim(long id, String login, UUID key, int attempts, Instant triedSince, boolean settled, Words words) {}

    /** What a reminder says. */
    record Words(
            String number,
            String template,
            String chinese,
            String english,
            String path,
            @Nullable LocalDate dueOn) {}
}
