package org.fengqiao.caseflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent under which token, kept for as long as somebody may send it again. The rows hold no personal data. */
@Component
class SentForms {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration keptFor;

    SentForms(JdbcClient jdbc, Clock clock, @Value("${fengqiao.sent-forms.kept-for:P30D}") Duration keptFor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /**
     * Writes that the token is used, in the transaction of the form: it goes with a refused one. While another sending with
     * the same token is under way, this one waits for its end.
     *
     * @return false when the token was used before
     */
    boolean isNew(String login, UUID token) {
        return jdbc.sql("insert into sent_form (login, token, sent_at) values (?, ?, ?) on conflict do nothing")
                        .params(login, token, at(clock.instant()))
                        .update()
                == 1;
    }

    /** Notes what a start form has started. */
    void started(String login, UUID token, Started started) {
        jdbc.sql("update sent_form set instance = ?, definition = ?, number = ? where login = ? and token = ?")
                .params(started.instance(), started.definition(), started.number(), login, token)
                .update();
    }

    /** What a start form has started under this token. */
    Started startedBy(String login, UUID token) {
        return jdbc.sql("select instance, definition, number from sent_form where login = ? and token = ?")
                .params(login, token)
                .query(Started.class)
                .single();
    }

    /** Forgets tokens that nobody sends again; answers how many. */
    @Transactional
    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "P1D")
    public int forgetOld() {
        return jdbc.sql("delete from sent_form where sent_at < ?")
                .param(at(clock.instant().minus(keptFor)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The process instance of a registration, its definition and the number of its case; all null for a task's form. */
    record Started(
            @Nullable String instance,
            @Nullable String definition,
            @Nullable String number) {}
}
