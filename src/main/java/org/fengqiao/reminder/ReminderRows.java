package org.fengqiao.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders and who is reminded. */
@Repository
class ReminderRows {

    /** So many are shown. */
    static final int MOST = 200;

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new row's number; nothing when the event is known already, or its case is not. */
    Optional<Long> add(ReminderWanted wanted, Instant from, Instant now) {
        return jdbc.sql("""
                        insert into reminder (event_key, case_number, template, chinese, english, path, due_on, shown_from, raised_at)
                        select :key, f.case_number, :template, :chinese, :english, :path, :due, :from, :now
                        from case_file f where f.case_number = :number
                        on conflict (event_key) do nothing returning id""")
                .param("key", wanted.key())
                .param("number", wanted.number().code())
                .param("template", wanted.template())
                .param("chinese", wanted.text().chinese())
                .param("english", wanted.text().english())
                .param("path", wanted.path())
                .param("due", wanted.dueOn(), Types.DATE)
                .param("from", at(from))
                .param("now", at(now))
                .query(Long.class)
                .optional();
    }

    void addRecipient(long reminder, String login, @Nullable String standsInFor) {
        jdbc.sql("insert into reminder_recipient (reminder_id, login, stands_in_for) values (:id, :login, :absent)"
                        + " on conflict do nothing")
                .param("id", reminder)
                .param("login", login)
                .param("absent", standsInFor, Types.VARCHAR)
                .update();
    }

    /** The settled row's number; nothing when there was nothing to settle. */
    Optional<Long> settle(String key, Instant now) {
        return jdbc.sql("update reminder set settled_at = ? where event_key = ? and settled_at is null returning id")
                .params(at(now), key)
                .query(Long.class)
                .optional();
    }

    Set<String> openKeys(String template, @Nullable String number) {
        return jdbc.sql("select event_key from reminder where settled_at is null and template = :template"
                        + " and (cast(:number as varchar) is null or case_number = :number)")
                .param("template", template)
                .param("number", number, Types.VARCHAR)
                .query(String.class)
                .set();
    }

    /** Those of a person whose time has come, the newest first. */
    List<MyReminder> of(String login, boolean settledToo, Instant now) {
        return jdbc.sql("""
                        select r.*, p.read_at, p.stands_in_for
                        from reminder_recipient p join reminder r on r.id = p.reminder_id
                        where p.login = :login and r.shown_from <= :now and (:settledToo or r.settled_at is null)
                        order by r.shown_from desc, r.id desc limit :most""")
                .param("login", login)
                .param("now", at(now))
                .param("settledToo", settledToo)
                .param("most", MOST)
                .query(ReminderRows::mine)
                .list();
    }

    /** How many of a person's open ones were not read yet. */
    int unread(String login, Instant now) {
        return jdbc.sql("""
                        select count(*) from reminder_recipient p join reminder r on r.id = p.reminder_id
                        where p.login = :login and p.read_at is null and r.settled_at is null and r.shown_from <= :now""")
                .param("login", login)
                .param("now", at(now))
                .query(Integer.class)
                .single();
    }

    void read(String login, Collection<Long> reminders, Instant now) {
        if (!reminders.isEmpty()) {
            jdbc.sql("update reminder_recipient set read_at = :now"
                            + " where login = :login and read_at is null and reminder_id in (:ids)")
                    .param("login", login)
                    .param("now", at(now))
                    .param("ids", reminders)
                    .update();
        }
    }

    /** Forgets what was settled before a moment and has nothing in the outbox any more. */
    int forgetSettledBefore(Instant moment) {
        return jdbc.sql("delete from reminder r where r.settled_at < ?"
                        + " and not exists (select 1 from reminder_message m where m.reminder_id = r.id)")
                .param(at(moment))
                .update();
    }

    private static MyReminder mine(ResultSet row, int unused) throws SQLException {
        return new MyReminder(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("template"),
                row.getString("chinese"),
                row.getString("english"),
                row.getString("path"),
                row.getObject("due_on", LocalDate.class),
                moment(row, "shown_from"),
                instant(row, "read_at"),
                instant(row, "settled_at"),
                row.getString("stands_in_for"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
