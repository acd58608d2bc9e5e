package org.fengqiao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail in the database, which takes entries and gives none back to be changed. */
@Repository
class AuditEntries {

    private static final String COLUMNS = "select e.id, e.at, e.actor, e.action, e.subject, e.thing, e.details ";

    private final JdbcClient database;

    AuditEntries(JdbcClient database) {
        this.database = database;
    }

    void append(NewEntry entry) {
        append(List.of(entry));
    }

    /** All of them in their order, in one statement. */
    void append(List<NewEntry> entries) {
        database.sql("insert into audit_entry (at, actor, action, subject, thing, details)"
                        + " select clock_timestamp(), each.* from unnest(:actors::text[], :actions::text[], :subjects::text[],"
                        + " :things::text[], :details::text[]) each")
                .param("actors", column(entries, NewEntry::by))
                .param("actions", column(entries, entry -> entry.action().name()))
                .param("subjects", column(entries, NewEntry::subject))
                .param("things", column(entries, NewEntry::thing))
                .param("details", column(entries, NewEntry::sealed))
                .update();
    }

    private static @Nullable String[] column(List<NewEntry> entries, Function<NewEntry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    /** Entries without a link, oldest first. @param fromId entries before it are taken to be linked */
    List<AuditEntry> unlinked(long fromId, int limit) {
        return database.sql(
                        COLUMNS + "from audit_entry e where e.id >= :from and not exists"
                                + " (select 1 from audit_link l where l.entry = e.id and l.entry >= :from) order by e.id limit :limit")
                .param("from", fromId)
                .param("limit", limit)
                .query(AuditEntries::read)
                .list();
    }

    long newestId() {
        return database.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    /** The end of the chain. */
    Optional<AuditLink> head() {
        return database.sql("select position, entry, hash from audit_link order by position desc limit 1")
                .query((row, unused) ->
                        new AuditLink(row.getLong("position"), row.getLong("entry"), row.getString("hash")))
                .optional();
    }

    /** The hash of a link; nothing when there is none. */
    @Nullable
    String hashAt(long position) {
        return database.sql("select hash from audit_link where position = :position")
                .param("position", position)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void link(List<AuditLink> links) {
        database.sql("insert into audit_link (position, entry, hash)"
                        + " select * from unnest(:positions::bigint[], :entries::bigint[], :hashes::text[])")
                .param("positions", links.stream().map(AuditLink::position).toArray(Long[]::new))
                .param("entries", links.stream().map(AuditLink::entry).toArray(Long[]::new))
                .param("hashes", links.stream().map(AuditLink::hash).toArray(String[]::new))
                .update();
    }

    /** Every link with its entry, from the beginning. */
    Stream<Linked> chain() {
        return database
                .sql(COLUMNS + ", l.position, l.entry, l.hash from audit_link l"
                        + " left join audit_entry e on e.id = l.entry order by l.position")
                .query((row, number) -> new Linked(
                        new AuditLink(row.getLong("position"), row.getLong("entry"), row.getString("hash")),
                        row.getObject("id") == null ? null : read(row, number)))
                .stream();
    }

    /** Entries that were asked for, newest first. */
    List<AuditEntry> find(AuditQuery query, int page, int size) {
        return database.sql(COLUMNS + "from audit_entry e where (:subject::text is null or e.subject = :subject)"
                        + " and (:actor::text is null or e.actor = :actor) and (:action::text is null or e.action = :action)"
                        + " and (:from::timestamptz is null or e.at >= :from) and (:to::timestamptz is null or e.at < :to)"
                        + " order by e.id desc limit :size offset :offset")
                .param("subject", query.subject())
                .param("actor", query.by())
                .param("action", query.action() == null ? null : query.action().name())
                .param("from", query.from() == null ? null : query.from().atOffset(ZoneOffset.UTC))
                .param("to", query.to() == null ? null : query.to().atOffset(ZoneOffset.UTC))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(AuditEntries::read)
                .list();
    }

    private static AuditEntry read(ResultSet row, int unused) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("subject"),
                row.getString("thing"),
                row.getString("details"));
    }

    /** An entry that is not written yet. */
    record NewEntry(
            String by,
            AuditAction action,
            String subject,
            @Nullable String thing,
            @Nullable String sealed) {}

    /** A link, and its entry if it still is there. */
    record Linked(AuditLink link, @Nullable AuditEntry entry) {}
}
