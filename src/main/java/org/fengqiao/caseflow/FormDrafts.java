package org.fengqiao.caseflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.audit.KeyRing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The half-filled forms of everybody. It writes past Hibernate: the audit trail holds what was sent in, not every stroke
 * before it.
 */
@Repository
class FormDrafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final KeyRing keys;

    FormDrafts(JdbcClient jdbc, KeyRing keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** The newest of a person and a place stays. */
    void keep(String login, FormPlace place, FormDraft draft) {
        jdbc.sql(
                        "insert into form_draft (login, place, fields, saved_at) values (?, ?, ?, ?)"
                                + " on conflict (login, place) do update set fields = excluded.fields, saved_at = excluded.saved_at")
                .params(login, place.code(), keys.seal(owner(login), write(draft.fields())), at(draft.savedAt()))
                .update();
    }

    Optional<FormDraft> find(String login, FormPlace place) {
        return jdbc.sql("select fields, saved_at from form_draft where login = ? and place = ?")
                .params(login, place.code())
                .query(this::draft)
                .optional();
    }

    void forget(String login, FormPlace place) {
        jdbc.sql("delete from form_draft where login = ? and place = ?")
                .params(login, place.code())
                .update();
    }

    void forget(FormPlace place) {
        jdbc.sql("delete from form_draft where place = ?").param(place.code()).update();
    }

    void forgetAllOf(String login) {
        jdbc.sql("delete from form_draft where login = ?").param(login).update();
    }

    int forgetBefore(Instant day) {
        return jdbc.sql("delete from form_draft where saved_at < ?")
                .param(at(day))
                .update();
    }

    /** How much room the fields take, in characters. */
    static int size(Map<String, @Nullable Object> fields) {
        return write(fields).length();
    }

    private FormDraft draft(ResultSet row, int unused) throws SQLException {
        var fields = keys.open(row.getString("fields")).known().map(FormDrafts::read);
        return new FormDraft(
                fields.orElseGet(Map::of),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static String owner(String login) {
        return "#draft " + login;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String write(Map<String, @Nullable Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException notPlain) {
            throw new IllegalArgumentException("the fields of a form came as JSON", notPlain);
        }
    }

    private static Map<String, @Nullable Object> read(String text) {
        try {
            return JSON.readValue(text, FIELDS);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
